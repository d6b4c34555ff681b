namespace GraphService.Import.Importing;

/// <summary>Nothing can be imported at all. The message says what happened, where and what to do, in one line.</summary>
public sealed class ImportException : Exception
{
    /// <summary>With a message for the person who can mend it.</summary>
    public ImportException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}

using System.Globalization;

namespace GraphService.Import.Corrections;

/// <summary>
/// A corrections or organizations file cannot be used. The message is <c>file:line: what was expected</c>; the import
/// stops, since what its owner wanted is not known.
/// </summary>
public sealed class CorrectionsException : Exception
{
    /// <summary>With the place and what was expected there.</summary>
    /// <param name="file">The file as the user names it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="expected">What was expected, and what was found.</param>
    /// <param name="innerException">The cause, or null.</param>
    public CorrectionsException(string file, int line, string expected, Exception? innerException = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {expected}"), innerException)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file as the user names it.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}

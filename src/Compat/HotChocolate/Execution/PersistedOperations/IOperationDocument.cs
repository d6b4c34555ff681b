namespace HotChocolate.Execution;

/// <summary>A document that a request executes.</summary>
public interface IOperationDocument
{
    /// <summary>Returns the document as UTF-8 text.</summary>
    byte[] ToArray();
}

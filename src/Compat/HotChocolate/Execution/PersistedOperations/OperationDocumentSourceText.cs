using System.Text;

namespace HotChocolate.Execution;

/// <summary>A document as text.</summary>
/// <param name="sourceText">The text.</param>
public sealed class OperationDocumentSourceText(string sourceText) : IOperationDocument
{
    /// <summary>The text.</summary>
    public string SourceText { get; } = sourceText;

    /// <inheritdoc />
    public byte[] ToArray() => Encoding.UTF8.GetBytes(SourceText);

    /// <inheritdoc />
    public override string ToString() => SourceText;
}

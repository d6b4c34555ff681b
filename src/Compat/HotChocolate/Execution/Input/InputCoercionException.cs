using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>An input value does not fit its type.</summary>
internal sealed class InputCoercionException(string message, string? code = null, Exception? cause = null) : Exception(message, cause)
{
    public string? Code { get; } = code;

    /// <summary>The value in the document, or null where none is given.</summary>
    public ValueNode? Value { get; init; }
}

namespace HotChocolate.Execution;

/// <summary>The id of a persisted document: letters, digits, hyphens and underscores.</summary>
/// <param name="Value">The id.</param>
public readonly record struct OperationDocumentId(string Value)
{
    /// <summary>Whether a text can be an id.</summary>
    /// <param name="value">The text.</param>
    public static bool IsValidId(string? value)
        => !string.IsNullOrEmpty(value) && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <inheritdoc />
    public override string ToString() => Value;
}

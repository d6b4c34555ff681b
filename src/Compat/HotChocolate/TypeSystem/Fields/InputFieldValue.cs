namespace HotChocolate.TypeSystem;

/// <summary>An input field's value and whether the client (or a default) gave it.</summary>
internal readonly record struct InputFieldValue(object? Value, bool IsGiven);

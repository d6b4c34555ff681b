namespace HotChocolate.Execution;

/// <summary>An argument's value as its resolver takes it, and whether the request (or a default) gave it.</summary>
internal readonly record struct ArgumentValue(object? Value, bool IsGiven);

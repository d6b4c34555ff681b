namespace HotChocolate.SchemaBuilding;

/// <summary>What a mutation answers: its result or user errors.</summary>
internal sealed record MutationPayload(object? Result, IReadOnlyList<object>? Errors);

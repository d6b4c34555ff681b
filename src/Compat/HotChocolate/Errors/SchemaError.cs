namespace HotChocolate;

/// <summary>An error of schema building.</summary>
internal sealed record SchemaError(string Message, string? Code = null) : ISchemaError;

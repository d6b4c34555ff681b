namespace HotChocolate;

/// <summary>Thrown when a schema cannot be built; each error names the C# member at fault and what to change.</summary>
public sealed class SchemaException : Exception
{
    internal SchemaException(IReadOnlyList<ISchemaError> errors)
        : base("The schema cannot be built:" + string.Concat(errors.Select(e => $"{Environment.NewLine}- {e.Message}")))
    {
        Errors = errors;
    }

    /// <summary>The errors, all that were found.</summary>
    public IReadOnlyList<ISchemaError> Errors { get; }
}

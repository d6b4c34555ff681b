namespace HotChocolate.SchemaBuilding;

/// <summary>Collects what is wrong with a schema, so that one look shows all of it.</summary>
internal sealed class SchemaErrors
{
    private readonly List<ISchemaError> _errors = [];

    /// <summary>Notes an error. The message names the C# member at fault and says what to change.</summary>
    public void Add(string message, string? code = null) => _errors.Add(new SchemaError(message, code));

    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
            throw new SchemaException([.. _errors.DistinctBy(e => e.Message)]);
    }
}

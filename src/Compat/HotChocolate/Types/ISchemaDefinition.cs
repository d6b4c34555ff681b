namespace HotChocolate.Types;

/// <summary>A schema. Its text (<c>ToString</c>) is its SDL.</summary>
public interface ISchemaDefinition
{
    /// <summary>The schema's name among those of the application.</summary>
    string Name { get; }
}

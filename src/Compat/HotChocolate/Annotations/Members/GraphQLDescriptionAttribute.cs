namespace HotChocolate;

/// <summary>Describes a schema member; it wins over XML documentation.</summary>
/// <param name="description">The description, in Markdown.</param>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description.</summary>
    public string Description { get; } = description;
}

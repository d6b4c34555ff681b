namespace HotChocolate;

/// <summary>Gives a type, field, argument or enum value its GraphQL name instead of the one the conventions derive.</summary>
/// <param name="name">The GraphQL name.</param>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The GraphQL name.</summary>
    public string Name { get; } = name;
}

namespace HotChocolate;

/// <summary>States the GraphQL type of a field, argument or input field where inference is not wanted.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public class GraphQLTypeAttribute : Attribute
{
    /// <summary>States the type as a schema type (such as <c>IdType</c>) or a C# type.</summary>
    /// <param name="type">The type.</param>
    public GraphQLTypeAttribute(Type type) => Type = type;

    /// <summary>States the type in GraphQL's notation, such as <c>[ID!]!</c>.</summary>
    /// <param name="typeSyntax">The type in GraphQL's notation.</param>
    public GraphQLTypeAttribute(string typeSyntax) => TypeSyntax = typeSyntax;

    /// <summary>The schema type or C# type, or null when <see cref="TypeSyntax"/> is given.</summary>
    public Type? Type { get; }

    /// <summary>The type in GraphQL's notation, or null when <see cref="Type"/> is given.</summary>
    public string? TypeSyntax { get; }
}

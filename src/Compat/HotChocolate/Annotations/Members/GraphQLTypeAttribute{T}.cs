namespace HotChocolate;

/// <summary>States the GraphQL type of a field, argument or input field where inference is not wanted.</summary>
/// <typeparam name="T">The schema type or C# type.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T));

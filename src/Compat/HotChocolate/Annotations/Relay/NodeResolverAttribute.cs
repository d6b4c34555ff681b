namespace HotChocolate.Types.Relay;

/// <summary>Marks the method that loads a node by its id (the first parameter).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;

namespace HotChocolate.Types.Relay;

/// <summary>Shows an identifier as an opaque global id of type <c>ID</c> of the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The C# type whose object type the id belongs to.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class IDAttribute<T> : Attribute;

namespace HotChocolate.Types;

/// <summary>Adds the members of this class to the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The C# type of the object type.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ObjectTypeAttribute<T> : Attribute;

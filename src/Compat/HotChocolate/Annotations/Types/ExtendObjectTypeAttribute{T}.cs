namespace HotChocolate.Types;

/// <summary>Adds the members of this class to the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The C# type of the extended type.</typeparam>
public sealed class ExtendObjectTypeAttribute<T>() : ExtendObjectTypeAttribute(typeof(T));

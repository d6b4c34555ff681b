namespace HotChocolate.TypeSystem;

/// <summary>Makes a C# input object from the coerced values of its fields.</summary>
internal delegate object InputObjectFactory(InputFieldValue[] values);

namespace HotChocolate.TypeSystem;

/// <summary>A value whose object type is known without its C# type, such as a user error made from an exception.</summary>
internal sealed record ErrorObject(ObjectGraphType Type, object Value);

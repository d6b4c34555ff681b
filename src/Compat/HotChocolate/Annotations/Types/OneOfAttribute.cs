namespace HotChocolate.Types;

/// <summary>Makes an input object <c>@oneOf</c>: exactly one of its fields is given, and not null.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class OneOfAttribute : Attribute;

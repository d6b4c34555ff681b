namespace HotChocolate.Types;

/// <summary>Adds the members of this class to the query root.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class QueryTypeAttribute : Attribute;

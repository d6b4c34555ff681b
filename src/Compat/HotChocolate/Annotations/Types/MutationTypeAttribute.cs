namespace HotChocolate.Types;

/// <summary>Adds the members of this class to the mutation root.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MutationTypeAttribute : Attribute;

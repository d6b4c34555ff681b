namespace HotChocolate.Types;

/// <summary>Adds the members of this class to the subscription root.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriptionTypeAttribute : Attribute;

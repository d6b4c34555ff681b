namespace HotChocolate.Authorization;

/// <summary>Exempts a field from its type's <see cref="AuthorizeAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class AllowAnonymousAttribute : Attribute;

namespace HotChocolate.Authorization;

/// <summary>Requires an authenticated user, a policy or roles for a field or for every field that returns a type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Requires an authenticated user.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Requires a policy.</summary>
    /// <param name="policy">The policy's name.</param>
    /// <param name="apply">When it is checked.</param>
    public AuthorizeAttribute(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        Policy = policy;
        Apply = apply;
    }

    /// <summary>The policy's name, or null.</summary>
    public string? Policy { get; set; }

    /// <summary>Roles of which the user needs one, or null.</summary>
    public string[]? Roles { get; set; }

    /// <summary>When it is checked.</summary>
    public ApplyPolicy Apply { get; set; } = ApplyPolicy.BeforeResolver;
}

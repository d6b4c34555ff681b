namespace HotChocolate;

/// <summary>On a member of a type extension: replaces the named member of the extended type.</summary>
/// <param name="name">The C# name of the member that is replaced.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The C# name of the member that is replaced.</summary>
    public string Name { get; } = name;
}

namespace HotChocolate.Types.Relay;

/// <summary>Shows an identifier as an opaque global id of type <c>ID</c>, and reads one where it is an argument or input field.</summary>
/// <param name="typeName">The name of the object type the id belongs to; the declaring type's when omitted.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class IDAttribute(string? typeName = null) : Attribute
{
    /// <summary>The name of the object type the id belongs to, or null.</summary>
    public string? TypeName { get; } = typeName;
}

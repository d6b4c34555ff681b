namespace HotChocolate;

/// <summary>Injects a value of the request's global state; default when the state has none and the parameter allows it.</summary>
/// <param name="key">The state's name; the parameter's name when omitted.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GlobalStateAttribute(string? key = null) : Attribute
{
    /// <summary>The state's name, or null for the parameter's name.</summary>
    public string? Key { get; } = key;
}

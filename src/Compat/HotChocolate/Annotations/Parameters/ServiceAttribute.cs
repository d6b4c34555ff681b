namespace HotChocolate;

/// <summary>Injects a service of the request. Types the container knows are injected without it too.</summary>
/// <param name="key">The key of a keyed service.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute(string? key = null) : Attribute
{
    /// <summary>The key of a keyed service, or null.</summary>
    public string? Key { get; } = key;
}

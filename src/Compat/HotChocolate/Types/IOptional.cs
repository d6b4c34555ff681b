namespace HotChocolate;

/// <summary>An input value that knows whether the client gave it.</summary>
public interface IOptional
{
    /// <summary>The value, or null.</summary>
    object? Value { get; }

    /// <summary>Whether the client gave the value, null included.</summary>
    bool HasValue { get; }

    /// <summary>Whether the client left the value out.</summary>
    bool IsEmpty { get; }
}

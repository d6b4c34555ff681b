namespace HotChocolate;

/// <summary>An input value that knows whether the client gave it: an omitted field differs from an explicit null.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public readonly struct Optional<T> : IOptional, IEquatable<Optional<T>>
{
    /// <summary>Creates a given value.</summary>
    /// <param name="value">The value, which may be null.</param>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value; default when it was not given.</summary>
    public T? Value { get; }

    /// <summary>Whether the client gave the value, null included.</summary>
    public bool HasValue { get; }

    /// <summary>Whether the client left the value out.</summary>
    public bool IsEmpty => !HasValue;

    object? IOptional.Value => Value;

    /// <summary>Returns a value that was not given.</summary>
    /// <param name="defaultValue">The value to use instead.</param>
    public static Optional<T> Empty(T? defaultValue = default) => default;

    /// <summary>Wraps a given value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Unwraps the value.</summary>
    /// <param name="optional">The optional.</param>
    public static implicit operator T?(Optional<T> optional) => optional.Value;

    /// <summary>Compares two optionals.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Compares two optionals.</summary>
    /// <param name="left">The left one.</param>
    /// <param name="right">The right one.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Optional<T> other)
        => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(HasValue, Value);

    /// <inheritdoc />
    public override string? ToString() => HasValue ? Value?.ToString() ?? "null" : "unspecified";
}

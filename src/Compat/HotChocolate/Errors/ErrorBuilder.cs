namespace HotChocolate;

/// <summary>Builds an <see cref="IError"/>.</summary>
public sealed class ErrorBuilder
{
    private readonly OrderedDictionary<string, object?> _extensions = [];
    private readonly List<Location> _locations = [];
    private string? _message;
    private Path? _path;
    private Exception? _exception;

    /// <summary>Starts a new error.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Starts from a copy of an error.</summary>
    /// <param name="error">The error.</param>
    public static ErrorBuilder FromError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var builder = New().SetMessage(error.Message).SetPath(error.Path).SetException(error.Exception);

        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
            builder.SetExtension(key, value);

        foreach (var location in error.Locations ?? [])
            builder.AddLocation(location);

        return builder;
    }

    /// <summary>Starts an error with the message <c>Unexpected Execution Error</c> that carries an exception for filters.</summary>
    /// <param name="exception">The exception.</param>
    public static ErrorBuilder FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return New().SetMessage("Unexpected Execution Error").SetException(exception);
    }

    /// <summary>Sets the message, which is required.</summary>
    /// <param name="message">What happened, for the developer of the client.</param>
    public ErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _message = message;
        return this;
    }

    /// <summary>Sets or, with null, removes the code.</summary>
    /// <param name="code">The stable code that clients branch on.</param>
    public ErrorBuilder SetCode(string? code)
        => string.IsNullOrEmpty(code) ? RemoveExtension("code") : SetExtension("code", code);

    /// <summary>Sets the response position.</summary>
    /// <param name="path">The path, or null for none.</param>
    public ErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    /// <summary>Adds a place in the document.</summary>
    /// <param name="location">The place.</param>
    public ErrorBuilder AddLocation(Location location)
    {
        _locations.Add(location);
        return this;
    }

    /// <summary>Adds a place in the document unless it is already there.</summary>
    /// <param name="location">The place.</param>
    public ErrorBuilder TryAddLocation(Location location)
        => _locations.Contains(location) ? this : AddLocation(location);

    /// <summary>Removes all places.</summary>
    public ErrorBuilder ClearLocations()
    {
        _locations.Clear();
        return this;
    }

    /// <summary>Sets the exception behind the error.</summary>
    /// <param name="exception">The exception, or null for none.</param>
    public ErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    /// <summary>Sets an extension.</summary>
    /// <param name="key">The extension's name.</param>
    /// <param name="value">A value that can be written as JSON.</param>
    public ErrorBuilder SetExtension(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        _extensions[key] = value;
        return this;
    }

    /// <summary>Removes an extension.</summary>
    /// <param name="key">The extension's name.</param>
    public ErrorBuilder RemoveExtension(string key)
    {
        _extensions.Remove(key);
        return this;
    }

    /// <summary>Removes all extensions, the code among them.</summary>
    public ErrorBuilder ClearExtensions()
    {
        _extensions.Clear();
        return this;
    }

    /// <summary>Builds the error.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    public IError Build()
    {
        if (_message is null)
            throw new InvalidOperationException("Message is required: call SetMessage before Build.");

        return new Error(
            _message,
            _extensions.TryGetValue("code", out var code) ? code as string : null,
            _path,
            _locations.Count == 0 ? null : [.. _locations],
            _extensions.Count == 0 ? null : new OrderedDictionary<string, object?>(_extensions),
            _exception);
    }
}

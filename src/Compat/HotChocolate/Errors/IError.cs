namespace HotChocolate;

/// <summary>An error of a GraphQL response. Instances are immutable; the <c>With…</c> methods return a changed copy.</summary>
public interface IError
{
    /// <summary>What happened, for the developer of the client.</summary>
    string Message { get; }

    /// <summary>The stable code that clients branch on (<c>extensions.code</c>), or null.</summary>
    string? Code { get; }

    /// <summary>The response position that the error belongs to, or null for a request error.</summary>
    Path? Path { get; }

    /// <summary>The places in the document that the error belongs to, or null.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Further data for clients, or null.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind the error; it never reaches clients by itself.</summary>
    Exception? Exception { get; }

    /// <summary>Returns a copy with another message.</summary>
    /// <param name="message">The message.</param>
    IError WithMessage(string message);

    /// <summary>Returns a copy with another code.</summary>
    /// <param name="code">The code, or null for none.</param>
    IError WithCode(string? code);

    /// <summary>Returns a copy with another path.</summary>
    /// <param name="path">The path, or null for none.</param>
    IError WithPath(Path? path);

    /// <summary>Returns a copy with other locations.</summary>
    /// <param name="locations">The locations, or null for none.</param>
    IError WithLocations(IReadOnlyList<Location>? locations);

    /// <summary>Returns a copy with other extensions.</summary>
    /// <param name="extensions">The extensions, or null for none.</param>
    IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions);

    /// <summary>Returns a copy with another exception.</summary>
    /// <param name="exception">The exception, or null for none.</param>
    IError WithException(Exception? exception);

    /// <summary>Returns a copy with one more extension.</summary>
    /// <param name="key">The extension's name.</param>
    /// <param name="value">A value that can be written as JSON.</param>
    IError SetExtension(string key, object? value);

    /// <summary>Returns a copy without an extension.</summary>
    /// <param name="key">The extension's name.</param>
    IError RemoveExtension(string key);
}

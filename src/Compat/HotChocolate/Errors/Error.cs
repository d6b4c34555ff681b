namespace HotChocolate;

/// <summary>The engine's error.</summary>
internal sealed record Error(
    string Message,
    string? Code,
    Path? Path,
    IReadOnlyList<Location>? Locations,
    IReadOnlyDictionary<string, object?>? Extensions,
    Exception? Exception) : IError
{
    public IError WithMessage(string message) => this with { Message = message };

    public IError WithCode(string? code) => string.IsNullOrEmpty(code) ? RemoveExtension("code") : SetExtension("code", code);

    public IError WithPath(Path? path) => this with { Path = path };

    public IError WithLocations(IReadOnlyList<Location>? locations) => this with { Locations = locations };

    public IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions)
        => this with { Extensions = extensions, Code = CodeOf(extensions) };

    public IError WithException(Exception? exception) => this with { Exception = exception };

    public IError SetExtension(string key, object? value)
        => WithExtensions(new OrderedDictionary<string, object?>(Extensions ?? new Dictionary<string, object?>()) { [key] = value });

    public IError RemoveExtension(string key)
    {
        if (Extensions is null || !Extensions.ContainsKey(key))
            return key == "code" ? this with { Code = null } : this;

        var rest = new OrderedDictionary<string, object?>(Extensions);
        rest.Remove(key);
        return WithExtensions(rest.Count == 0 ? null : rest);
    }

    private static string? CodeOf(IReadOnlyDictionary<string, object?>? extensions)
        => extensions is not null && extensions.TryGetValue("code", out var code) ? code as string : null;
}

namespace GraphService.Import.Corrections;

/// <summary>Names a document by its path, or by the end of it, with or without the file's ending.</summary>
public static class DocumentAddress
{
    /// <summary>Whether <paramref name="address"/> names the document at <paramref name="path"/>.</summary>
    public static bool Matches(string address, string path)
    {
        var wanted = address.Replace('\\', '/').Trim('/');
        return wanted.Length > 0 && (IsEnd(path, wanted) || IsEnd(WithoutEnding(path), wanted));
    }

    private static bool IsEnd(string path, string wanted) =>
        path.EndsWith(wanted, StringComparison.OrdinalIgnoreCase)
        && (path.Length == wanted.Length || path[^(wanted.Length + 1)] == '/');

    private static string WithoutEnding(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
    }
}

namespace GraphService.Import.Importing;

/// <summary>Finds the documents in folders. Follows links only inside the folder that it was given, and none twice.</summary>
public sealed class DocumentScanner
{
    private const int DeepestFolder = 32;

    private static readonly HashSet<string> Settings =
        new(StringComparer.OrdinalIgnoreCase) { "corrections.yaml", "organizations.yaml", "corrections.yml", "organizations.yml" };

    private readonly string _root;
    private readonly Func<string, bool> _isDocument;
    private readonly SortedDictionary<string, FoundDocument> _documents = new(StringComparer.Ordinal);
    private readonly List<string> _ignored = [];
    private readonly List<ImportProblem> _problems = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private string _boundary;

    private DocumentScanner(string root, Func<string, bool> isDocument)
    {
        _root = root;
        _boundary = root;
        _isDocument = isDocument;
    }

    /// <summary>Finds the documents of a request.</summary>
    /// <exception cref="ImportException">None of the paths exists.</exception>
    public static ScanResult Scan(ImportRequest request, Func<string, bool> isDocument, CancellationToken cancellationToken)
    {
        var root = Path.GetFullPath(request.Folder);
        var scanner = new DocumentScanner(root, isDocument);
        var missing = new List<string>();
        foreach (var path in request.Paths ?? [request.Folder])
        {
            var full = Path.GetFullPath(path);
            if (Directory.Exists(full))
                scanner.ScanTop(full, cancellationToken);
            else if (File.Exists(full))
                scanner.AddNamed(full);
            else
                missing.Add(path);
        }

        if (missing.Count > 0 && missing.Count == (request.Paths?.Count ?? 1))
            throw new ImportException($"{string.Join(", ", missing)}: no such file or folder; name a folder with profiles, or create it");
        scanner._problems.AddRange(missing.Select(path => new ImportProblem(path, 0, "path-missing", "no such file or folder")));
        return new([.. scanner._documents.Values], scanner._ignored, scanner._problems);
    }

    private void ScanTop(string folder, CancellationToken cancellationToken)
    {
        _boundary = Real(folder) ?? folder;
        ScanFolder(folder, 0, cancellationToken);
    }

    private void ScanFolder(string folder, int depth, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Real(folder) is not { } real || !IsInside(real))
        {
            Report(folder, "link-outside", "this link leads out of the import folder; copy what it leads to");
            return;
        }

        if (!_visited.Add(real))
        {
            Report(folder, "link-cycle", "this link leads to a folder that was read already; remove it");
            return;
        }

        if (depth > DeepestFolder)
        {
            Report(folder, "folder-too-deep", $"folders are read {DeepestFolder} levels deep");
            return;
        }

        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(folder, "folder-unreadable", $"the folder cannot be read ({exception.Message})");
            return;
        }

        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        if (ProfileFolder.IsOne(folder))
        {
            AddProfileFolder(folder, entries);
            return;
        }

        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.') || (depth == 0 && Settings.Contains(entry.Name)))
                continue;
            if (Directory.Exists(entry.FullName))
                ScanFolder(entry.FullName, depth + 1, cancellationToken);
            else if (_isDocument(entry.Name))
                AddFile(entry.FullName);
            else
                _ignored.Add(Relative(entry.FullName));
        }
    }

    private void AddNamed(string file)
    {
        _boundary = Path.GetPathRoot(file)!;
        AddFile(file);
    }

    private void AddFile(string file)
    {
        if (Length(file) is { } length)
            Add(new(Relative(file), [new(Path.GetFileName(file), file, length)]));
    }

    private void AddProfileFolder(string folder, FileSystemInfo[] entries)
    {
        var (names, problem) = ProfileFolder.Read(folder);
        if (problem is not null)
        {
            _problems.Add(problem with { Path = Relative(problem.Path) });
            return;
        }

        var files = new List<DocumentFile>();
        foreach (var name in names)
        {
            var found = ProfileFolder.Expand(folder, name).Where(file => File.Exists(Path.Combine(folder, file))).ToList();
            if (found.Count == 0)
                Report(Path.Combine(folder, name), "file-missing", $"'{name}' is named in {ProfileFolder.FileName} and is not there");
            foreach (var file in found.Where(file => files.TrueForAll(other => other.Name != file)))
            {
                if (Length(Path.Combine(folder, file)) is { } length)
                    files.Add(new(file, Path.Combine(folder, file), length));
            }
        }

        _ignored.AddRange(entries
            .Where(entry => entry.Name != ProfileFolder.FileName && !entry.Name.StartsWith('.') && !files.Exists(file => file.Name == entry.Name || file.Name.StartsWith(entry.Name + "/", StringComparison.Ordinal)))
            .Select(entry => Relative(entry.FullName)));
        if (files.Exists(file => file.Name != ProfileFolder.FileName))
            Add(new(Relative(folder), files));
    }

    private void Add(FoundDocument document) => _documents.TryAdd(document.Path, document);

    private long? Length(string file)
    {
        try
        {
            if (Real(file) is { } real && IsInside(real) && File.Exists(real))
                return new FileInfo(real).Length;
            Report(file, "link-outside", "this link leads nowhere or out of the import folder; copy what it leads to");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(file, "file-unreadable", $"the file cannot be read ({exception.Message})");
        }

        return null;
    }

    /// <summary>The path with all links followed, also those of the folders above; null when they lead nowhere or round in circles.</summary>
    private static string? Real(string path)
    {
        try
        {
            var info = Directory.Exists(path) ? new DirectoryInfo(path) : (FileSystemInfo)new FileInfo(path);
            var target = info.LinkTarget is null ? path : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            if (target is null)
                return null;
            var parent = Path.GetDirectoryName(target);
            return parent is null ? target : Real(parent) is { } realParent ? Path.Combine(realParent, Path.GetFileName(target)) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private bool IsInside(string real) =>
        real == _boundary || real.StartsWith(_boundary.EndsWith(Path.DirectorySeparatorChar) ? _boundary : _boundary + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string Relative(string path) => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/');

    private void Report(string path, string code, string message) => _problems.Add(new(Relative(path), 0, code, message));
}

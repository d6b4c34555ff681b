using GraphService.Domain;
using GraphService.Import.Identity;

namespace GraphService.Import.Importing;

/// <summary>The documents as they shall be stored, and what changes for that.</summary>
internal sealed class SourceChange
{
    private readonly List<(Source Source, StoredSource? Stored, Claims.DocumentClaims? Claims)> _documents;

    private SourceChange(List<(Source, StoredSource?, Claims.DocumentClaims?)> documents, ListChange<StoredSource> change)
    {
        _documents = documents;
        Change = change;
    }

    /// <summary>What to write.</summary>
    public ListChange<StoredSource> Change { get; }

    /// <summary>The stored documents with those that were found: new bytes replace what was stored for their path.</summary>
    public static SourceChange Import(IReadOnlyList<StoredSource> stored, IReadOnlyList<ReadDocument> found, string extractorVersion, DateTimeOffset now)
    {
        var byId = stored.ToDictionary(s => s.Source.Id);
        var readable = found.Where(d => !d.HasFailed && d.Id is not null).ToList();

        // Equal bytes at several paths are one document: at the path it had, if it is still there, else at the first.
        var pathOf = readable.GroupBy(d => d.Id!.Value).ToDictionary(
            copies => copies.Key,
            copies => byId.TryGetValue(copies.Key, out var known) && copies.Any(d => d.Path == known.Source.Path)
                ? known.Source.Path
                : copies.Select(d => d.Path).Order(StringComparer.Ordinal).First());
        var replaced = readable.Select(d => d.Path).ToHashSet(StringComparer.Ordinal);

        var documents = new List<(Source, StoredSource?, Claims.DocumentClaims?)>();
        var upserted = new List<StoredSource>();
        var removed = new List<string>();
        foreach (var old in stored)
        {
            if (pathOf.ContainsKey(old.Source.Id))
                continue;
            if (replaced.Contains(old.Source.Path))
                removed.Add(old.Source.Id.Value);
            else
                documents.Add((old.Source, old, null));
        }

        foreach (var (id, path) in pathOf.OrderBy(entry => entry.Key))
        {
            var old = byId.GetValueOrDefault(id);
            var read = readable.Find(d => d.Id == id && d.Claims is not null);
            if (read is null && old is null)
                continue;
            var source = read is null
                ? old!.Source with { Path = path }
                : new(id, path, read.Format!, old?.Source.ImportedAt ?? now, extractorVersion);
            if (old is null || source != old.Source || read is not null)
                upserted.Add(new(source, read is null ? old!.Claims : StoredClaims.Write(read.Claims!)));
            documents.Add((source, old, read?.Claims));
        }

        return new(documents, upserted.Count + removed.Count == 0 ? ListChange<StoredSource>.None : new(upserted, removed));
    }

    /// <summary>The stored documents without those at some paths.</summary>
    public static SourceChange Forget(IReadOnlyList<StoredSource> stored, IReadOnlyCollection<string> paths)
    {
        var gone = stored.Where(s => paths.Contains(s.Source.Path)).Select(s => s.Source.Id.Value).ToList();
        return new(
            [.. stored.Where(s => !paths.Contains(s.Source.Path)).Select(s => (s.Source, (StoredSource?)s, (Claims.DocumentClaims?)null))],
            gone.Count == 0 ? ListChange<StoredSource>.None : new([], gone));
    }

    /// <summary>The documents with their claims; those whose stored claims cannot be read are left out and reported.</summary>
    public IReadOnlyList<DocumentWithClaims> Documents(out IReadOnlyList<ImportProblem> problems)
    {
        var documents = new List<DocumentWithClaims>(_documents.Count);
        var unreadable = new List<ImportProblem>();
        foreach (var (source, stored, claims) in _documents)
        {
            if ((claims ?? StoredClaims.Read(stored!.Claims)) is { } known)
                documents.Add(new(source, known));
            else
                unreadable.Add(new(source.Path, 0, "claims-unreadable", "what is stored of this document is of another version; import the document again"));
        }

        problems = unreadable;
        return documents;
    }
}

using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Where a fact was read.</summary>
[GraphQLName("Evidence")]
public sealed class EvidenceNode(Evidence evidence)
{
    /// <summary>The document.</summary>
    public async Task<SourceNode?> GetSourceAsync(SourceLoader loader, CancellationToken cancellationToken) =>
        SourceNode.From(await loader.LoadAsync(evidence.Source, cancellationToken).ConfigureAwait(false));

    /// <summary>The file of a document that is a folder, relative to it; null where the document is one file.</summary>
    public string? File => evidence.File;

    /// <summary>Where the lines are: the document's path, and behind it that of the file in a folder.</summary>
    public async Task<string?> GetPathAsync(SourceLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadAsync(evidence.Source, cancellationToken).ConfigureAwait(false) is { } source ? evidence.PathIn(source) : null;

    /// <summary>First line there, counted from 1.</summary>
    public int FirstLine => evidence.FirstLine;

    /// <summary>Last line there.</summary>
    public int LastLine => evidence.LastLine;

    /// <summary>The words the fact was read from, shortened where long.</summary>
    public string Excerpt => evidence.Excerpt;

    /// <summary>0 to 1: how sure the reader is that the words say this.</summary>
    public double Confidence => evidence.Confidence;

    internal static EvidenceNode[] From(ValueList<Evidence> sources)
    {
        var nodes = new EvidenceNode[sources.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = new(sources[i]);
        return nodes;
    }
}

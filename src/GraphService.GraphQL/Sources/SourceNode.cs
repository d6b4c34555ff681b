using GraphService.Domain;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace GraphService.GraphQL;

/// <summary>A document that was imported.</summary>
[GraphQLName("Source")]
[Node]
public sealed class SourceNode(Source source)
{
    /// <summary>Relay id.</summary>
    [ID("Source")]
    public string Id => source.Id.Value;

    /// <summary>The id as in Cypher and on the command line: the hash of the document's bytes.</summary>
    public string Key => source.Id.Value;

    /// <summary>Path relative to the import folder.</summary>
    public string Path => source.Path;

    /// <summary>For example <c>markdown</c> or <c>bibtex</c>.</summary>
    public string Format => source.Format;

    /// <summary>When these bytes were first imported.</summary>
    public DateTimeOffset ImportedAt => source.ImportedAt;

    /// <summary>Which version of the extraction rules read it.</summary>
    public string ExtractorVersion => source.ExtractorVersion;

    /// <summary>The document with that key.</summary>
    [NodeResolver]
    public static async Task<SourceNode?> GetNodeAsync(string id, SourceLoader loader, CancellationToken cancellationToken) =>
        From(await loader.LoadAsync(new SourceId(id), cancellationToken).ConfigureAwait(false));

    internal static SourceNode? From(Source? source) => source is null ? null : new(source);
}

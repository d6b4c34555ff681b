using GraphService.Domain;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Types;

namespace GraphService.GraphQL;

/// <summary>Changes, for those who have the API key.</summary>
[Authorize]
public sealed class Mutation
{
    /// <summary>Imports a document given as text and waits until the graph holds it; one of the same name given before is replaced.</summary>
    /// <param name="name">A file name, whose ending helps to tell the format, for example <c>jane.md</c>.</param>
    /// <param name="text">The document.</param>
    /// <param name="import">Imports.</param>
    /// <param name="cancellationToken">Stops the import; the graph stays as it was.</param>
    [Error<DocumentNotReadError>]
    public async Task<ImportedDocument> ImportDocumentAsync(string name, string text, [Service] IDocumentImport import, CancellationToken cancellationToken) =>
        new(await import.ImportAsync(name, text, cancellationToken).ConfigureAwait(false));
}

using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.TypeSystem;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Finds a request's document: in the cache, else by parsing and validating its text or that of a persisted document.</summary>
internal sealed class DocumentLoader(Schema schema, SchemaConfiguration configuration, IServiceProvider services)
{
    private readonly DocumentCache _cache = new();
    private readonly ParserOptions _parserOptions = new()
    {
        MaxAllowedTokens = configuration.ParserOptions.MaxAllowedTokens,
        MaxAllowedNodes = configuration.ParserOptions.MaxAllowedNodes,
        MaxAllowedFields = configuration.ParserOptions.MaxAllowedFields,
        MaxAllowedRecursionDepth = configuration.ParserOptions.MaxAllowedRecursionDepth,
    };

    private readonly ValidationOptions _validationOptions = new()
    {
        MaxErrors = configuration.MaxValidationErrors,
        MaxExecutionDepth = configuration.MaxExecutionDepth,
        SkipIntrospectionFields = configuration.SkipIntrospectionInDepth,
        AllowIntrospection = configuration.AllowIntrospection,
    };

    /// <returns>The document, or why there is none.</returns>
    public ValueTask<LoadedDocument> LoadAsync(OperationRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasDocument)
            return LoadPersistedAsync(request.DocumentId!, cancellationToken);

        if (configuration is { UsePersistedOperations: true, RequestOptions.PersistedOperations.OnlyAllowPersistedDocuments: true })
        {
            return new(new LoadedDocument(
                null,
                [configuration.RequestOptions.PersistedOperations.OperationNotAllowedError],
                RequestFailure.PersistedOperation));
        }

        return new(Load(request.Document.Span, validate: true));
    }

    private async ValueTask<LoadedDocument> LoadPersistedAsync(string id, CancellationToken cancellationToken)
    {
        var storage = configuration.UsePersistedOperations ? services.GetService<IOperationDocumentStorage>() : null;
        var document = storage is not null && OperationDocumentId.IsValidId(id)
            ? await storage.TryReadAsync(new OperationDocumentId(id), cancellationToken).ConfigureAwait(false)
            : null;

        if (document is null)
        {
            var error = ErrorBuilder.New()
                .SetMessage("The specified persisted operation key is invalid.")
                .SetCode(ErrorCodes.PersistedOperationNotFound)
                .SetExtension("requestedKey", id)
                .Build();
            return new LoadedDocument(null, [error], RequestFailure.PersistedOperation);
        }

        return Load(document.ToArray(), !configuration.RequestOptions.PersistedOperations.SkipPersistedDocumentValidation);
    }

    private LoadedDocument Load(ReadOnlySpan<byte> text, bool validate)
    {
        if (_cache.TryGet(text, out var cached))
            return new LoadedDocument(cached, [], RequestFailure.None);

        DocumentNode document;

        try
        {
            document = Utf8GraphQLParser.Parse(text, _parserOptions);
        }
        catch (SyntaxException exception)
        {
            var error = ErrorBuilder.New()
                .SetMessage(exception.Message)
                .SetCode(ErrorCodes.SyntaxError)
                .AddLocation(new Location(exception.Line, exception.Column))
                .Build();
            return new LoadedDocument(null, [error], RequestFailure.Syntax);
        }

        var errors = validate ? DocumentValidator.Validate(schema, document, _validationOptions) : [];

        if (errors.Count > 0)
            return new LoadedDocument(null, errors, RequestFailure.Validation);

        cached = new CachedDocument(schema, document);
        _cache.Add(text, cached);
        return new LoadedDocument(cached, [], RequestFailure.None);
    }
}

using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore.Requests;

/// <summary>The parameters of a GraphQL-over-HTTP request, whatever carried them. Variables live until it is disposed.</summary>
internal sealed class GraphQLRequest : IDisposable
{
    private JsonDocument? _variables;
    private JsonDocument? _extensions;

    /// <summary>The document's source text in UTF-8, or null when the request only names a persisted document.</summary>
    public byte[]? Document { get; set; }

    /// <summary>The identifier of a persisted document, without the <c>sha256:</c> prefix, or null.</summary>
    public string? DocumentId { get; set; }

    /// <summary>The operation to execute, or null when the document has only one.</summary>
    public string? OperationName { get; set; }

    /// <summary>The variables, an object; null when there are none.</summary>
    public JsonDocument? Variables
    {
        get => _variables;
        set => Replace(ref _variables, value);
    }

    /// <summary>The protocol extensions, an object; null when there are none.</summary>
    public JsonDocument? Extensions
    {
        get => _extensions;
        set => Replace(ref _extensions, value);
    }

    /// <summary>Starts the request that the engine executes.</summary>
    public OperationRequestBuilder ToOperationRequest()
    {
        var builder = OperationRequestBuilder.New().SetDocumentId(DocumentId).SetOperationName(OperationName);
        if (Document is not null)
            builder.SetDocument(Document.AsMemory());
        if (Variables is not null)
            builder.SetVariableValues(Variables.RootElement);
        if (Extensions is not null)
            builder.SetExtensions(ToDictionary(Extensions.RootElement));
        return builder;
    }

    public void Dispose()
    {
        Variables = null;
        Extensions = null;
    }

    private static Dictionary<string, object?> ToDictionary(JsonElement extensions)
    {
        var entries = new Dictionary<string, object?>();
        foreach (var entry in extensions.EnumerateObject())
            entries[entry.Name] = entry.Value.Clone();
        return entries;
    }

    private static void Replace(ref JsonDocument? field, JsonDocument? value)
    {
        field?.Dispose();
        field = value;
    }
}

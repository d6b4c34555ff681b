using System.Security.Claims;
using System.Text;
using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Builds a GraphQL request.</summary>
public sealed class OperationRequestBuilder
{
    private ReadOnlyMemory<byte> _document;
    private bool _hasDocument;
    private string? _documentId;
    private string? _operationName;
    private JsonElement _variables;
    private IReadOnlyDictionary<string, object?>? _extensions;
    private Dictionary<string, object?>? _contextData;
    private bool _isContextDataShared;
    private IServiceProvider? _services;
    private RequestFlags _flags = RequestFlags.AllowAll;
    private CostMode _cost;

    /// <summary>Starts a new request.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Starts from a copy of a request.</summary>
    /// <param name="request">The request.</param>
    public static OperationRequestBuilder From(IOperationRequest request)
    {
        var source = OperationRequestConversion.ToOperationRequest(request);
        return new OperationRequestBuilder
        {
            _document = source.Document,
            _hasDocument = source.HasDocument,
            _documentId = source.DocumentId,
            _operationName = source.OperationName,
            _variables = source.Variables,
            _extensions = source.Extensions,
            _contextData = source.ContextData is null ? null : new Dictionary<string, object?>(source.ContextData),
            _services = source.Services,
            _flags = source.Flags,
            _cost = source.Cost,
        };
    }

    /// <summary>Sets the document.</summary>
    /// <param name="sourceText">The document's text.</param>
    public OperationRequestBuilder SetDocument(string sourceText)
    {
        ArgumentNullException.ThrowIfNull(sourceText);
        return SetDocument(Encoding.UTF8.GetBytes(sourceText));
    }

    /// <summary>Sets the id of a persisted document.</summary>
    /// <param name="id">The id, commonly a hash of the document.</param>
    public OperationRequestBuilder SetDocumentId(string? id)
    {
        _documentId = id;
        return this;
    }

    /// <summary>Names the operation to execute where the document has several.</summary>
    /// <param name="operationName">The name, or null.</param>
    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        _operationName = operationName;
        return this;
    }

    /// <summary>Sets the variables.</summary>
    /// <param name="variableValues">The values by name, without <c>$</c>; they are read as JSON would be.</param>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
        => SetVariableValues(variableValues is null ? default : JsonSerializer.SerializeToElement(variableValues));

    /// <summary>Sets the extensions that the client sent.</summary>
    /// <param name="extensions">The extensions, or null.</param>
    public OperationRequestBuilder SetExtensions(IReadOnlyDictionary<string, object?>? extensions)
    {
        _extensions = extensions;
        return this;
    }

    /// <summary>Sets a value of the request's global state.</summary>
    /// <param name="name">The value's name.</param>
    /// <param name="value">The value.</param>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        ContextData()[name] = value;
        return this;
    }

    /// <summary>Adds a value to the request's global state.</summary>
    /// <param name="name">The value's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The state has a value of this name.</exception>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        ContextData().Add(name, value);
        return this;
    }

    /// <summary>Adds a value to the request's global state unless it has one of this name.</summary>
    /// <param name="name">The value's name.</param>
    /// <param name="value">The value.</param>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        ContextData().TryAdd(name, value);
        return this;
    }

    /// <summary>Removes a value from the request's global state.</summary>
    /// <param name="name">The value's name.</param>
    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        ContextData().Remove(name);
        return this;
    }

    /// <summary>Sets the user on whose behalf the request runs.</summary>
    /// <param name="claimsPrincipal">The user.</param>
    public OperationRequestBuilder SetUser(ClaimsPrincipal claimsPrincipal)
        => SetGlobalState(nameof(ClaimsPrincipal), claimsPrincipal);

    /// <summary>Sets the request's services; without them a scope is opened for it.</summary>
    /// <param name="services">The services, or null.</param>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _services = services;
        return this;
    }

    /// <summary>Sets the request's services unless they are set.</summary>
    /// <param name="services">The services.</param>
    public OperationRequestBuilder TrySetServices(IServiceProvider? services)
        => _services is null ? SetServices(services) : this;

    /// <summary>Says which kinds of operation the request may execute.</summary>
    /// <param name="flags">The kinds.</param>
    public OperationRequestBuilder SetFlags(RequestFlags flags)
    {
        _flags = flags;
        return this;
    }

    /// <summary>Builds the request.</summary>
    /// <exception cref="InvalidOperationException">Neither a document nor its id was set.</exception>
    public IOperationRequest Build()
    {
        if (!_hasDocument && string.IsNullOrEmpty(_documentId))
            throw new InvalidOperationException("A request needs a document (SetDocument) or the id of a persisted one (SetDocumentId).");

        _isContextDataShared = true;
        return new OperationRequest
        {
            Document = _document,
            HasDocument = _hasDocument,
            DocumentId = _documentId,
            OperationName = _operationName,
            Variables = _variables,
            Extensions = _extensions,
            ContextData = _contextData,
            Services = _services,
            Flags = _flags,
            Cost = _cost,
        };
    }

    internal OperationRequestBuilder SetDocument(ReadOnlyMemory<byte> utf8Text)
    {
        _document = utf8Text;
        _hasDocument = true;
        return this;
    }

    internal OperationRequestBuilder SetVariableValues(JsonElement variables)
    {
        _variables = variables;
        return this;
    }

    internal OperationRequestBuilder SetCostMode(CostMode mode)
    {
        _cost = mode;
        return this;
    }

    /// <summary>The state to write to: a built request keeps the one it has.</summary>
    private Dictionary<string, object?> ContextData()
    {
        if (_contextData is null || _isContextDataShared)
        {
            _contextData = _contextData is null ? [] : new Dictionary<string, object?>(_contextData);
            _isContextDataShared = false;
        }

        return _contextData;
    }
}

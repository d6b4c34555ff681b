using System.Security.Claims;
using System.Text;
using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Builds a GraphQL request.</summary>
public sealed class OperationRequestBuilder
{
    private readonly Dictionary<string, object?> _contextData = [];
    private OperationRequest _request = new();

    /// <summary>Starts a new request.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Starts from a copy of a request.</summary>
    /// <param name="request">The request.</param>
    public static OperationRequestBuilder From(IOperationRequest request)
    {
        var builder = new OperationRequestBuilder { _request = OperationRequestConversion.ToOperationRequest(request) };

        foreach (var (key, value) in request.ContextData ?? new Dictionary<string, object?>())
            builder._contextData[key] = value;

        return builder;
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
        _request = _request with { DocumentId = id };
        return this;
    }

    /// <summary>Names the operation to execute where the document has several.</summary>
    /// <param name="operationName">The name, or null.</param>
    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        _request = _request with { OperationName = operationName };
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
        _request = _request with { Extensions = extensions };
        return this;
    }

    /// <summary>Sets a value of the request's global state.</summary>
    /// <param name="name">The value's name.</param>
    /// <param name="value">The value.</param>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        _contextData[name] = value;
        return this;
    }

    /// <summary>Adds a value to the request's global state.</summary>
    /// <param name="name">The value's name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The state has a value of this name.</exception>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        _contextData.Add(name, value);
        return this;
    }

    /// <summary>Adds a value to the request's global state unless it has one of this name.</summary>
    /// <param name="name">The value's name.</param>
    /// <param name="value">The value.</param>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        _contextData.TryAdd(name, value);
        return this;
    }

    /// <summary>Removes a value from the request's global state.</summary>
    /// <param name="name">The value's name.</param>
    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        _contextData.Remove(name);
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
        _request = _request with { Services = services };
        return this;
    }

    /// <summary>Sets the request's services unless they are set.</summary>
    /// <param name="services">The services.</param>
    public OperationRequestBuilder TrySetServices(IServiceProvider? services)
        => _request.Services is null ? SetServices(services) : this;

    /// <summary>Says which kinds of operation the request may execute.</summary>
    /// <param name="flags">The kinds.</param>
    public OperationRequestBuilder SetFlags(RequestFlags flags)
    {
        _request = _request with { Flags = flags };
        return this;
    }

    /// <summary>Builds the request.</summary>
    /// <exception cref="InvalidOperationException">Neither a document nor its id was set.</exception>
    public IOperationRequest Build()
    {
        if (!_request.HasDocument && string.IsNullOrEmpty(_request.DocumentId))
            throw new InvalidOperationException("A request needs a document (SetDocument) or the id of a persisted one (SetDocumentId).");

        return _contextData.Count == 0 && _request.ContextData is null
            ? _request
            : _request with { ContextData = new Dictionary<string, object?>(_contextData) };
    }

    internal OperationRequestBuilder SetDocument(ReadOnlyMemory<byte> utf8Text)
    {
        _request = _request with { Document = utf8Text, HasDocument = true };
        return this;
    }

    internal OperationRequestBuilder SetVariableValues(JsonElement variables)
    {
        _request = _request with { Variables = variables };
        return this;
    }

    internal OperationRequestBuilder SetCostMode(CostMode mode)
    {
        _request = _request with { Cost = mode };
        return this;
    }
}

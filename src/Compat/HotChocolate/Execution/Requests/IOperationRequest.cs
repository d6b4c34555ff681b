namespace HotChocolate.Execution;

/// <summary>A GraphQL request. Build one with <see cref="OperationRequestBuilder"/>.</summary>
public interface IOperationRequest
{
    /// <summary>The operation to execute where the document has several, or null.</summary>
    string? OperationName { get; }

    /// <summary>Extensions that the client sent, or null.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The request's global state, or null.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }

    /// <summary>The request's services, or null to open a scope for it.</summary>
    IServiceProvider? Services { get; }

    /// <summary>Which kinds of operation the request may execute.</summary>
    RequestFlags Flags { get; }
}

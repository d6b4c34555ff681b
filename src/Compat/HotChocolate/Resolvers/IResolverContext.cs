namespace HotChocolate.Resolvers;

/// <summary>What a resolver can ask about the field it resolves.</summary>
public interface IResolverContext
{
    /// <summary>The request's services.</summary>
    IServiceProvider Services { get; }

    /// <summary>The field's name in the response.</summary>
    string ResponseName { get; }

    /// <summary>The field's position in the response.</summary>
    Path Path { get; }

    /// <summary>Signaled when the client has left or time is up.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>The request's global state.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>Returns the object whose field is resolved.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    T Parent<T>();

    /// <summary>Returns an argument's value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The argument's GraphQL name.</param>
    T ArgumentValue<T>(string name);

    /// <summary>Returns an argument's value with the knowledge whether it was given.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The argument's GraphQL name.</param>
    Optional<T> ArgumentOptional<T>(string name);

    /// <summary>Returns a service.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    T Service<T>() where T : notnull;

    /// <summary>Adds an error to the response without ending the field.</summary>
    /// <param name="errorMessage">The message for clients.</param>
    void ReportError(string errorMessage);

    /// <summary>Adds an error to the response without ending the field; path and locations are filled in where absent.</summary>
    /// <param name="error">The error.</param>
    void ReportError(IError error);

    /// <summary>Adds an error that an exception caused, without ending the field.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="configure">Shapes the error.</param>
    void ReportError(Exception exception, Action<ErrorBuilder>? configure = null);
}

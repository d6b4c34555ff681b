namespace HotChocolate;

/// <summary>Thrown by a resolver to answer its field with errors, or by an interceptor to refuse a request.</summary>
public class GraphQLException : Exception
{
    /// <summary>Throws one error that has a message only.</summary>
    /// <param name="message">The message for clients.</param>
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>Throws one error.</summary>
    /// <param name="error">The error.</param>
    public GraphQLException(IError error)
        : base(error?.Message)
    {
        ArgumentNullException.ThrowIfNull(error);
        Errors = [error];
    }

    /// <summary>Throws several errors.</summary>
    /// <param name="errors">The errors.</param>
    public GraphQLException(params IError[] errors)
        : base(errors is { Length: > 0 } ? errors[0].Message : null)
    {
        Errors = errors ?? [];
    }

    /// <summary>Throws several errors.</summary>
    /// <param name="errors">The errors.</param>
    public GraphQLException(IEnumerable<IError> errors)
        : this([.. errors])
    {
    }

    /// <summary>Throws one error that has a message and a cause.</summary>
    /// <param name="message">The message for clients.</param>
    /// <param name="innerException">The cause.</param>
    public GraphQLException(string message, Exception innerException)
        : base(message, innerException)
    {
        Errors = [ErrorBuilder.New().SetMessage(message).SetException(innerException).Build()];
    }

    /// <summary>The errors.</summary>
    public IReadOnlyList<IError> Errors { get; }
}

namespace HotChocolate.Execution;

/// <summary>Why a request was not executed; the transport derives its status code from it.</summary>
internal enum RequestFailure
{
    /// <summary>It was executed, perhaps with field errors.</summary>
    None,

    /// <summary>The document is not GraphQL.</summary>
    Syntax,

    /// <summary>The document is not valid for the schema, or over its limits.</summary>
    Validation,

    /// <summary>No operation, or more than one, fits the request.</summary>
    OperationSelection,

    /// <summary>The variables do not fit their types.</summary>
    Variables,

    /// <summary>The operation's kind is not allowed here (a mutation by GET).</summary>
    OperationNotAllowed,

    /// <summary>The persisted document is unknown, or only persisted ones are allowed.</summary>
    PersistedOperation,

    /// <summary>The document needs authorization that the user lacks.</summary>
    Authorization,

    /// <summary>Time was up.</summary>
    Timeout,

    /// <summary>The client left.</summary>
    Canceled,

    /// <summary>The subscription's event stream could not be opened.</summary>
    Subscription,
}

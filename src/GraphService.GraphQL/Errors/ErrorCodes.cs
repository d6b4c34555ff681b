namespace GraphService.GraphQL;

/// <summary>Every code that this schema puts into <c>extensions.code</c> of an error.</summary>
public static class ErrorCodes
{
    /// <summary>A name fits several; <c>extensions.candidates</c> lists them.</summary>
    public const string AmbiguousName = "AMBIGUOUS_NAME";

    /// <summary>Nothing goes by that name or id; <c>extensions.candidates</c> lists the nearest.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>An argument is out of range or two arguments contradict each other; the message says which.</summary>
    public const string BadArgument = "BAD_ARGUMENT";

    /// <summary>The store behind the graph cannot be reached.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";
}

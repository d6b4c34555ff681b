namespace HotChocolate;

/// <summary>The codes of the engine's own errors, as HotChocolate publishes them.</summary>
internal static class ErrorCodes
{
    public const string InvalidScalarFormat = "HC0001";
    public const string RequestInvalid = "HC0009";
    public const string MaxRequestSize = "HC0010";
    public const string RequestSyntax = "HC0011";
    public const string RequestUnexpected = "HC0012";
    public const string QueryAndIdMissing = "HC0013";
    public const string SyntaxError = "HC0014";
    public const string OperationNotFound = "HC0015";
    public const string InvalidType = "HC0016";
    public const string MustBeInputType = "HC0017";
    public const string NonNullViolation = "HC0018";
    public const string PersistedOperationNotFound = "HC0020";
    public const string PagedNotList = "HC0031";
    public const string Timeout = "HC0045";
    public const string IntrospectionNotAllowed = "HC0046";
    public const string CostExceeded = "HC0047";
    public const string Canceled = "HC0049";
    public const string MaxPageSize = "HC0051";
    public const string NoPagingBoundaries = "HC0052";
    public const string ParentCast = "HC0053";
    public const string OneOfNoFieldSet = "HC0054";
    public const string OneOfMoreThanOneFieldSet = "HC0055";
    public const string OneOfFieldIsNull = "HC0056";
    public const string ReservedName = "HC0061";
    public const string NoSupportedAcceptMediaType = "HC0063";
    public const string InvalidAcceptHeader = "HC0064";
    public const string OnlyPersistedOperationsAllowed = "HC0067";
    public const string NodeResolverMissing = "HC0068";
    public const string TooManyNodes = "HC0076";
    public const string PreflightHeaderMissing = "HC0077";
    public const string InvalidCursor = "HC0078";
    public const string MinPageSize = "HC0079";
    public const string ListSizeNeedsOneSlicingArgument = "HC0082";
    public const string IntrospectionDepth = "HC0086";

    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
    public const string NoDefaultPolicy = "AUTH_NO_DEFAULT_POLICY";
    public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";
    public const string InvalidLeafValue = "EXEC_INVALID_LEAF_VALUE";
    public const string ListTypeNotSupported = "EXEC_LIST_TYPE_NOT_SUPPORTED";
    public const string CannotResolveAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";
}

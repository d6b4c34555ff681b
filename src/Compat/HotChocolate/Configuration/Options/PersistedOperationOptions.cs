namespace HotChocolate.Execution.Options;

/// <summary>What is allowed besides persisted documents.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>Whether documents that are not persisted are refused.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>Whether persisted documents are executed without being validated.</summary>
    public bool SkipPersistedDocumentValidation { get; set; }

    /// <summary>The error that answers a document that is not allowed.</summary>
    public IError OperationNotAllowedError { get; set; } = ErrorBuilder.New()
        .SetMessage("Only persisted operations are allowed.")
        .SetCode(ErrorCodes.OnlyPersistedOperationsAllowed)
        .Build();
}

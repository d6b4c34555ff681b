namespace HotChocolate.Execution;

/// <summary>A request's document, or why there is none.</summary>
internal readonly record struct LoadedDocument(CachedDocument? Document, IReadOnlyList<IError> Errors, RequestFailure Failure);

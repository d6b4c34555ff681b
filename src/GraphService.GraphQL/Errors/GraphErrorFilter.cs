using GraphService.Domain;
using HotChocolate;

namespace GraphService.GraphQL;

/// <summary>Gives the domain's errors their codes, and lists candidates where a name was not clear.</summary>
public sealed class GraphErrorFilter : IErrorFilter
{
    /// <inheritdoc />
    public IError OnError(IError error) => error.Exception switch
    {
        LookupException lookup => From(error, lookup.Message, lookup.IsAmbiguous ? ErrorCodes.AmbiguousName : ErrorCodes.NotFound)
            .SetExtension("candidates", lookup.Candidates.Select(Candidate).ToArray())
            .Build(),
        GraphQueryException query => From(error, query.Message, ErrorCodes.BadArgument).Build(),
        GraphStoreException store => From(error, store.Message, ErrorCodes.StoreUnavailable).Build(),
        _ => error,
    };

    private static ErrorBuilder From(IError error, string message, string code) =>
        ErrorBuilder.FromError(error).SetMessage(message).SetCode(code).SetException(null);

    private static Dictionary<string, object?> Candidate(LookupCandidate candidate) => new()
    {
        ["key"] = candidate.Id,
        ["name"] = candidate.Name,
        ["description"] = candidate.Description,
    };
}

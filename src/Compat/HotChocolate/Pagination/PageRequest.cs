using HotChocolate.Execution;

namespace HotChocolate.Types;

/// <summary>Which page a request asks for, checked against the field's limits.</summary>
internal readonly record struct PageRequest(int? First, string? After, int? Last, string? Before)
{
    /// <param name="arguments">The field's arguments, which begin with first, after and, where offered, last and before.</param>
    /// <param name="limits">The field's limits.</param>
    /// <exception cref="GraphQLException">The page is too large, or no size is given where one must be.</exception>
    public static PageRequest From(ReadOnlySpan<ArgumentValue> arguments, PageLimits limits)
    {
        var first = (int?)arguments[0].Value;
        var last = limits.AllowBackward ? (int?)arguments[2].Value : null;

        if (limits.RequireBoundaries && first is null && last is null)
            throw Refused("You must provide a `first` or `last` value to properly paginate the field.", ErrorCodes.NoPagingBoundaries);

        Check(first, "first", limits);
        Check(last, "last", limits);

        return new PageRequest(
            first ?? (last is null ? limits.DefaultPageSize : null),
            (string?)arguments[1].Value,
            last,
            limits.AllowBackward ? (string?)arguments[3].Value : null);
    }

    private static void Check(int? size, string name, PageLimits limits)
    {
        if (size > limits.MaxPageSize)
            throw Refused($"The maximum allowed items per page were exceeded: `{name}` is {size}, at most {limits.MaxPageSize} are allowed.", ErrorCodes.MaxPageSize);

        if (size < 0)
            throw Refused($"The requested number of values per page must be at least 0: `{name}` is {size}.", ErrorCodes.MinPageSize);
    }

    private static GraphQLException Refused(string message, string code)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}

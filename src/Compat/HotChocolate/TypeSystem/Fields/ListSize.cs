namespace HotChocolate.TypeSystem;

/// <summary>What <c>@listSize</c> says of a field.</summary>
internal sealed record ListSize
{
    public int? AssumedSize { get; init; }

    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    public int? SlicingArgumentDefaultValue { get; init; }

    public IReadOnlyList<string> SizedFields { get; init; } = [];

    public bool RequireOneSlicingArgument { get; init; } = true;
}

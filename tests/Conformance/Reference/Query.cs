using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Types.Relay;

namespace GraphService.Conformance.Reference;

public sealed class Query
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) }
    };

    /// <summary>A text with "quotes" and
    /// a second line.</summary>
    public string Text => "text \u00e9 \U0001F600 \"quoted\"\n";

    public string? Nothing => null;

    public int Number => -42;

    public double Real => 1.5;

    public bool Truth => true;

    [ID]
    public string Key => "key";

    public Color Color => Color.DarkBlue;

    public IReadOnlyList<Color> Colors => [Color.Red, Color.DarkBlue];

    public IReadOnlyList<IReadOnlyList<int>> Matrix => [[1, 2], [], [3]];

    public IReadOnlyList<IReadOnlyList<int?>?>? Holes => [[1, null], null, []];

    public long Long => 9_007_199_254_740_991;

    public DateOnly Day => new(2025, 9, 3);

    public DateTimeOffset Moment => new(2025, 9, 3, 12, 30, 0, TimeSpan.Zero);

    public Uri Link => new("https://example.org/a?b=c");

    [GraphQLDeprecated("Too old.")]
    public string? Old => "old";

    public Task<string> GetLaterAsync() => Task.FromResult("later");

    public IAnimal? Animal(string name) => Zoo.Animals.FirstOrDefault(animal => animal.Name == name);

    public IReadOnlyList<IAnimal?> Animals => [Zoo.Rex, null, Zoo.Tom];

    public IReadOnlyList<INamed> Named => [Zoo.Rex, new Keeper(), Zoo.Tom];

    public IReadOnlyList<ISearchResult> Search(string text = "o", [GraphQLDescription("At most so many.")] int first = 2) =>
        [.. new ISearchResult[] { Zoo.Rex, Zoo.Tom, Zoo.Fido, new Keeper() }
            .Where(result => ((INamed)result).Name.Contains(text, StringComparison.Ordinal)).Take(first)];

    public string Echo(
        int? number,
        double? real,
        string? text,
        bool? truth,
        [ID] string? id,
        Color? color,
        int[]? numbers,
        IReadOnlyList<IReadOnlyList<int?>?>? holes,
        Filter? filter,
        int seven = 7,
        Color red = Color.Red) =>
        AsJson(new { number, real, text, truth, id, color, numbers, holes, filter, seven, red });

    public string Lookup(Lookup by) => by switch
    {
        { Id: { } id } => $"id {id}",
        { Name: { } name } => $"name {name}",
        _ => $"filter {AsJson(by.Filter)}"
    };

    public Failures? Failures => new();

    public Failures RequiredFailures => new();

    public string? Fails() => throw new GraphQLException("failed");

    // JavaScript writes characters beyond U+FFFF as they are.
    private static string AsJson(object? value) => JsonSerializer.Serialize(value, Json).Replace("\\uD83D\\uDE00", "\U0001F600");
}

/// <summary>Fields that fail in every way, in every kind of place.</summary>
public sealed class Failures
{
    public string? Fine => "fine";

    public string? Optional() => throw new GraphQLException("optional failed");

    public string Required() => throw new GraphQLException("required failed");

    public string RequiredNull() => null!;

    public Task<string?> LaterAsync() => Task.FromException<string?>(new GraphQLException("later failed"));

    public Failures? Inner => new();

    public Failures RequiredInner => new();

    public IReadOnlyList<FailingItem>? Items => [new(0), new(1), new(2)];

    public IReadOnlyList<FailingItem?>? OptionalItems => [new(0), new(1), new(2)];

    public IReadOnlyList<FailingItem?> MoreItems => [new(1), null, new(1)];

    public IReadOnlyList<IReadOnlyList<FailingItem>?>? Grid => [[new(0)], [new(0), new(1)], null];

    public IReadOnlyList<string>? RequiredTexts => ["a", null!, "c"];
}

/// <summary>The second of its kind fails.</summary>
public sealed class FailingItem(int index)
{
    public int Index { get; } = index;

    public int? Optional() => Index == 1 ? throw new GraphQLException($"item {Index} failed") : Index;

    public int Required() => Index == 1 ? throw new GraphQLException($"item {Index} failed") : Index;
}

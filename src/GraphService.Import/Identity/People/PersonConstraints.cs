namespace GraphService.Import.Identity.People;

/// <summary>What corrections say about people, by the numbers of the mentions.</summary>
/// <param name="Same">Mentions to join whatever else is known.</param>
/// <param name="Sides">For a mention, the corrections that keep people apart and the side it is on in each.</param>
internal sealed record PersonConstraints(
    IReadOnlyList<(int A, int B)> Same, IReadOnlyDictionary<int, List<(int Correction, int Side)>> Sides)
{
    public static PersonConstraints None { get; } = new([], new Dictionary<int, List<(int, int)>>());

    public bool HasSides => Sides.Count > 0;
}

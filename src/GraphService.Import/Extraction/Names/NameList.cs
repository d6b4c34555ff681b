namespace GraphService.Import.Extraction.Names;

/// <summary>Names that stand one after another in a text.</summary>
/// <param name="People">The names in order.</param>
/// <param name="Truncated">Whether the list says that it is not complete.</param>
/// <param name="Start">Where the list begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record NameList(IReadOnlyList<PersonInText> People, bool Truncated, int Start, int End)
{
    /// <summary>How many of the names are names without doubt.</summary>
    public int Certain { get; } = CountCertain(People);

    private static int CountCertain(IReadOnlyList<PersonInText> people)
    {
        var count = 0;
        for (var i = 0; i < people.Count; i++)
            if (people[i].Shape == NameShape.Full) count++;
        return count;
    }
}

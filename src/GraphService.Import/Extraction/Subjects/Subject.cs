using GraphService.Import.Claims;
using GraphService.Import.Extraction.Names;

namespace GraphService.Import.Extraction.Subjects;

/// <summary>The person a document is about, as far as it is known while the rules run.</summary>
/// <param name="Name">The full name, or null.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Evidence">Where the name stands.</param>
internal sealed record Subject(string? Name, IReadOnlyList<string> Aliases, IReadOnlyList<Evidence> Evidence)
{
    // Coauthors come again and again; each spelling is compared once.
    private readonly Dictionary<string, bool> _compared = [];
    private readonly ParsedName[] _spellings = [.. Aliases.Prepend(Name).OfType<string>().Select(NameMatch.Parse)];

    /// <summary>Whether a name can be this person's.</summary>
    public bool Is(string name)
    {
        if (_compared.TryGetValue(name, out var known)) return known;
        var parsed = NameMatch.Parse(name);
        var withInitials = NameMatch.ParseBareInitials(name);
        return _compared[name] = Array.Exists(_spellings, spelling =>
            NameMatch.Compatible(spelling, parsed) || (withInitials is { } other && NameMatch.Compatible(spelling, other)));
    }
}

using GraphService.Import.Claims;
using GraphService.Import.Extraction.Names;

namespace GraphService.Import.Extraction.Subjects;

/// <summary>The person a document is about, as far as it is known while the rules run.</summary>
/// <param name="Name">The full name, or null.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Evidence">Where the name stands.</param>
internal sealed record Subject(string? Name, IReadOnlyList<string> Aliases, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Whether a name can be this person's.</summary>
    public bool Is(string name) => (Name is not null && NameMatch.Compatible(Name, name)) || Aliases.Any(alias => NameMatch.Compatible(alias, name));
}

using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity.Names;
using GraphService.Import.Identity.Papers;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity;

/// <summary>Finds the mentions that an address in a correction speaks of.</summary>
internal sealed class PersonFinder(MentionTable table)
{
    private Dictionary<string, int>? _byId;

    /// <summary>The mentions, in canonical order; none when nobody is called so.</summary>
    public List<int> Find(PersonAddress address)
    {
        if (address.Id is { } id)
            return Ids.TryGetValue(id, out var mention) ? [mention] : [];
        var wanted = address.Name is { } name ? PersonNameParser.Parse(name) : null;
        var paperKey = address.Paper is { } paper ? TitleKey.Of(paper) : null;
        var found = new List<int>();
        for (var m = 0; m < table.Count; m++)
        {
            if (address.Name is null ? table.Mentions[m].Kind == MentionKind.Subject : IsCalled(m, wanted, address.Name))
            {
                if ((address.Document is null || Documents(m).Any(d => DocumentAddress.Matches(address.Document, table.Documents[d].Source.Path)))
                    && (paperKey is null || IsOnPaper(m, address.Paper!, paperKey)))
                    found.Add(m);
            }
        }

        return found;
    }

    private bool IsCalled(int mention, PersonName? wanted, string text)
    {
        if (wanted is null)
            return table.NameOf(mention) == text;
        var key = table.Names.Find(wanted);
        return key >= 0 && (table.Mentions[mention].Key == key || table.OtherKeys(mention).Contains(key));
    }

    private IEnumerable<int> Documents(int mention)
    {
        var m = table.Mentions[mention];
        if (!m.IsAuthor)
            return [m.Container];
        var paper = table.Papers[m.Container];
        return paper.Slots[m.Place].Claims is { } claims
            ? claims.Select(c => paper.Claims[c].Document)
            : paper.Claims.Select(c => c.Document);
    }

    private bool IsOnPaper(int mention, string address, string key)
    {
        var m = table.Mentions[mention];
        if (!m.IsAuthor)
            return false;
        var paper = table.Papers[m.Container];
        return paper.TitleKey == key || paper.Id.Value == address
            || (paper.Arxiv is { } arxiv && address.Equals("arxiv:" + arxiv, StringComparison.OrdinalIgnoreCase))
            || (paper.Doi is { } doi && address.Equals("doi:" + doi, StringComparison.OrdinalIgnoreCase))
            || paper.Claims.Any(c => TitleKey.Of(table.Documents[c.Document].Claims.Papers[c.Index].Title) == key);
    }

    // An id is made of one mention, so every mention that could have given an id is found by it, whoever it belongs to now.
    private Dictionary<string, int> Ids
    {
        get
        {
            if (_byId is not null)
                return _byId;
            _byId = new(StringComparer.Ordinal);
            for (var m = 0; m < table.Count; m++)
            {
                foreach (var parts in PersonKeys.Possible(table, m))
                    _byId.TryAdd(ContentKey.Of(PersonId.Prefix, parts), m);
            }

            return _byId;
        }
    }
}

using System.Globalization;
using GraphService.Domain;
using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.People;

/// <summary>Puts the decisions about a person into words.</summary>
internal sealed class PersonExplainer(
    MentionTable table, ClusteredPeople clustered, int[] personOfMention, IReadOnlyList<Person> people, Func<int, string> organizationName)
{
    private const int MostNamed = 5;
    private const int MostRejected = 3;

    private readonly PersonClusters _clusters = clustered.Clusters;
    private readonly MentionContext _context = clustered.Context;

    public PersonExplanation? Explain(PersonId id)
    {
        var first = Enumerable.Range(0, table.Count).FirstOrDefault(m => people[personOfMention[m]].Id == id, -1);
        if (first < 0)
            return null;
        _context.Refresh();
        var root = _clusters.Find(first);
        var members = _clusters.Members(root).Order().ToList();
        var joins = _clusters.Steps.Where(step => _clusters.Find(step.A) == root).Select(step => Explain(step, members)).ToList();
        return new(id, people[personOfMention[first]].Name, Spellings(members), Namesakes(root), joins, Rejected(root, members));
    }

    private static List<SpellingCount> Count(IEnumerable<string> spellings) =>
        [.. spellings.GroupBy(s => s, StringComparer.Ordinal).Select(s => new SpellingCount(s.Key, s.Count())).OrderByDescending(s => s.Mentions).ThenBy(s => s.Spelling, StringComparer.Ordinal)];

    private List<SpellingCount> Spellings(List<int> members) => Count(members.Select(table.NameOf).OfType<string>());

    private double Namesakes(int root)
    {
        var least = double.PositiveInfinity;
        foreach (var key in _clusters.Keys(root))
            least = Math.Min(least, clustered.Namesakes.Of(table.Names.Keys[key]));
        return double.IsPositiveInfinity(least) ? 0 : least;
    }

    private JoinExplanation Explain(MergeStep step, List<int> members)
    {
        var signals = new List<string>();
        int keyA = table.Mentions[step.A].Key, keyB = table.Mentions[step.B].Key;
        if (keyA != keyB && keyA >= 0 && keyB >= 0)
            signals.Add(NameSignal(table.Names.Keys[keyA], table.Names.Keys[keyB]));

        // Mentions of one spelling were joined before those of two spellings: their surroundings count together.
        var aroundA = keyA == keyB ? Around([step.A]) : Around(members.Where(m => table.Mentions[m].Key == keyA));
        var aroundB = keyA == keyB ? Around([step.B]) : Around(members.Where(m => table.Mentions[m].Key == keyB));
        aroundA.IntersectWith(aroundB);
        if (aroundA.Count > 0)
            signals.Add(InCommon(aroundA));
        return new(Describe(step.A), Describe(step.B), InWords(step.Reason), signals);
    }

    private List<RejectedCandidate> Rejected(int root, List<int> members)
    {
        var blocks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in _clusters.Keys(root))
            blocks.Add(table.Names.Keys[key].Block);
        var around = Around(members);
        return [.. Enumerable.Range(0, table.Count)
            .Where(m => table.Mentions[m].Key is >= 0 and var key && _clusters.Find(m) != root && blocks.Contains(table.Names.Keys[key].Block))
            .Select(_clusters.Find).Distinct()
            .Select(other => (Other: other, Match: Match(root, other), Shared: Shared(other)))
            .OrderByDescending(c => c.Match is NameMatch.Conflict ? 0 : 1 + c.Shared.Count).ThenByDescending(c => c.Shared.Count).ThenByDescending(c => c.Match).ThenBy(c => c.Other)
            .Take(MostRejected)
            .Select(c => Reject(root, c.Other, c.Match, c.Shared))];

        SortedSet<int> Shared(int other)
        {
            var shared = Around(_clusters.Members(other));
            shared.IntersectWith(around);
            return shared;
        }
    }

    private RejectedCandidate Reject(int root, int other, NameMatch match, SortedSet<int> shared)
    {
        var (signalsFor, against) = (new List<string>(), new List<string>());
        if (match != NameMatch.Conflict)
            signalsFor.Add(match == NameMatch.Equal ? "the names are equal" : $"the names are compatible ({InWords(match)})");
        if (shared.Count > 0)
            signalsFor.Add(InCommon(shared));
        if (_clusters.WhyNot(root, other) is { } reason)
            against.Add(reason);
        if (shared.Count == 0)
            against.Add("nobody and no organization in common");
        if (match is not NameMatch.Conflict)
            against.Add(string.Create(CultureInfo.InvariantCulture, $"about {Math.Max(Namesakes(root), Namesakes(other)):0.##} people are expected to share the name"));
        var person = people[personOfMention[other]];
        return new(person.Id, person.Name, signalsFor, against);
    }

    private SortedSet<int> Around(IEnumerable<int> mentions)
    {
        var signs = new SortedSet<int>();
        foreach (var mention in mentions)
            _context.Collect(mention, signs, null);
        return signs;
    }

    private NameMatch Match(int a, int b)
    {
        var best = NameMatch.Conflict;
        foreach (var keyA in _clusters.Keys(a))
        {
            foreach (var keyB in _clusters.Keys(b))
            {
                var match = NameComparer.Compare(table.Names.Keys[keyA], table.Names.Keys[keyB]);
                best = match > best ? match : best;
            }
        }

        return best;
    }

    private string InCommon(SortedSet<int> signs)
    {
        var names = signs.Select(sign => sign >= table.Count ? organizationName(sign - table.Count) : people[personOfMention[sign]].Name).Order(StringComparer.Ordinal).ToList();
        var more = names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "";
        return $"in common: {string.Join(", ", names.Take(MostNamed))}{more}";
    }

    private string Describe(int mention)
    {
        var m = table.Mentions[mention];
        var name = table.NameOf(mention) ?? "the subject";
        return m.Kind switch
        {
            MentionKind.Author => $"{name}, author of \"{table.Papers[m.Container].Title}\"",
            MentionKind.Subject => $"{name}, subject of {table.Documents[m.Container].Source.Path}",
            MentionKind.Advisor => $"{name}, advisor in {table.Documents[m.Container].Source.Path}",
            _ => $"{name}, collaborator in {table.Documents[m.Container].Source.Path}",
        };
    }

    private static string NameSignal(PersonName a, PersonName b) => NameComparer.Compare(a, b) switch
    {
        NameMatch.Conflict => $"the names differ ({a.Written}, {b.Written})",
        var match => $"the names are compatible: {InWords(match)} ({a.Written}, {b.Written})",
    };

    private static string InWords(NameMatch match) => match switch
    {
        NameMatch.Equal => "equal",
        NameMatch.MiddleInitial => "a middle name is an initial in one",
        NameMatch.MiddleAbsent => "a middle name is left out in one",
        NameMatch.Diminutive => "one first name is a form of the other",
        NameMatch.Initials => "one has initials only",
        _ => "they exclude each other",
    };

    private static string InWords(MergeReason reason) => reason switch
    {
        MergeReason.OwnPaper => "the subject of a document in the author list of one of its papers",
        MergeReason.SameOrcid => "one ORCID iD",
        MergeReason.SameHomepage => "one home page",
        MergeReason.Correction => "a correction says so",
        MergeReason.UncommonName => "equal names that few people share",
        MergeReason.SharedContext => "equal names, and people or organizations in common",
        MergeReason.CompatibleNameAndContext => "compatible names, and people or organizations in common",
        MergeReason.OnlyCandidate => "compatible names, and nobody else whom the shorter one fits",
        MergeReason.DominantBearer => "equal names, of which nearly all are one person's",
        MergeReason.NearNameAndContext => "nearly equal names, and people in common",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "a reason without words"),
    };
}

using GraphService.Import.Identity.Names;
using GraphService.Import.Identity.Papers;

namespace GraphService.Import.Identity.People;

/// <summary>All mentions, with what must be one person whatever the names look like: a subject and its own places in author lists.</summary>
internal sealed class MentionTable
{
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<int, int[]> _otherKeys = [];
    private readonly Dictionary<(MentionKind, int, int), int> _inProse = [];
    private readonly Dictionary<int, SortedSet<string>> _spellingsInProse = [];

    private MentionTable(IReadOnlyList<DocumentWithClaims> documents, IReadOnlyList<MergedPaper> papers, NameTable names)
    {
        Documents = documents;
        Papers = papers;
        Names = names;
        FirstOfPaper = new int[papers.Count + 1];
        SubjectOf = new int[documents.Count];
    }

    public IReadOnlyList<DocumentWithClaims> Documents { get; }

    public IReadOnlyList<MergedPaper> Papers { get; }

    public NameTable Names { get; }

    public IReadOnlyList<Mention> Mentions => _mentions;

    public int Count => _mentions.Count;

    /// <summary>Authors of paper p are the mentions from FirstOfPaper[p] up to FirstOfPaper[p + 1].</summary>
    public int[] FirstOfPaper { get; }

    /// <summary>The mention of each document's subject, or −1.</summary>
    public int[] SubjectOf { get; }

    /// <summary>Mentions that are one person by what the documents are: a subject and its places in author lists.</summary>
    public List<(int Subject, int Author)> OwnPapers { get; } = [];

    /// <summary>Takes the mentions of all documents and papers; appends subjects that no list names to their papers' lists.</summary>
    public static MentionTable Build(IReadOnlyList<DocumentWithClaims> documents, IReadOnlyList<MergedPaper> papers, NameTable names)
    {
        var table = new MentionTable(documents, papers, names);
        var own = SubjectPlaces.Find(documents, papers, names);
        for (var p = 0; p < papers.Count; p++)
        {
            table.FirstOfPaper[p] = table.Count;
            for (var s = 0; s < papers[p].Slots.Length; s++)
                table.AddAuthor(p, s);
        }

        table.FirstOfPaper[papers.Count] = table.Count;
        for (var d = 0; d < documents.Count; d++)
            table.AddDocument(d);
        foreach (var (document, paper, place) in own)
            table.OwnPapers.Add((table.SubjectOf[document], table.FirstOfPaper[paper] + place));
        return table;
    }

    /// <summary>Keys of further spellings of a mention: other documents' author lists, a subject's aliases.</summary>
    public int[] OtherKeys(int mention) => _otherKeys.GetValueOrDefault(mention, []);

    /// <summary>The mention of an advisor or collaborator in a document, or −1.</summary>
    public int InProse(MentionKind kind, int document, string name) =>
        Names.KeyOf(name) is >= 0 and var key && _inProse.TryGetValue((kind, document, key), out var mention) ? mention : -1;

    /// <summary>The name as the mention has it; null for a subject without a name.</summary>
    public string? NameOf(int mention)
    {
        var m = _mentions[mention];
        return m.Kind switch
        {
            MentionKind.Author => Papers[m.Container].Slots[m.Place].Name,
            MentionKind.Subject => Documents[m.Container].Claims.Subject.Name,
            _ => _spellingsInProse[mention].Min,
        };
    }

    /// <summary>The documents that a mention stands in, one perhaps several times.</summary>
    public IEnumerable<int> DocumentsOf(int mention)
    {
        var m = _mentions[mention];
        return m.IsAuthor ? Papers[m.Container].Claims.Select(claim => claim.Document) : [m.Container];
    }

    /// <summary>The spellings of an advisor or collaborator in one document.</summary>
    public IEnumerable<string> SpellingsInProse(int mention) => _spellingsInProse[mention];

    private void AddAuthor(int paper, int place)
    {
        var slot = Papers[paper].Slots[place];
        var key = slot.Name is null ? -1 : Names.KeyOf(slot.Name);
        SetOtherKeys(_mentions.Count, key, slot.OtherSpellings);
        _mentions.Add(new(MentionKind.Author, key, paper, place));
    }

    private void AddDocument(int document)
    {
        var claims = Documents[document].Claims;
        SubjectOf[document] = -1;
        if (SubjectPlaces.HasSubject(Documents[document]))
        {
            SubjectOf[document] = _mentions.Count;
            var key = claims.Subject.Name is { } name ? Names.KeyOf(name) : -1;
            SetOtherKeys(_mentions.Count, key, claims.Subject.Aliases);
            _mentions.Add(new(MentionKind.Subject, key, document, 0));
        }

        foreach (var advisor in claims.Advisors)
            AddInProse(MentionKind.Advisor, document, advisor.Name);
        foreach (var collaborator in claims.Collaborators)
            AddInProse(MentionKind.Collaborator, document, collaborator.Name);
    }

    private void AddInProse(MentionKind kind, int document, string name)
    {
        var key = Names.KeyOf(name);
        if (key < 0)
            return;
        if (_inProse.TryAdd((kind, document, key), _mentions.Count))
        {
            _spellingsInProse.Add(_mentions.Count, new(StringComparer.Ordinal));
            _mentions.Add(new(kind, key, document, 0));
        }

        _spellingsInProse[_inProse[(kind, document, key)]].Add(name);
    }

    private void SetOtherKeys(int mention, int key, IReadOnlyList<string>? spellings)
    {
        if (spellings is null or { Count: 0 })
            return;
        var keys = spellings.Select(Names.KeyOf).Where(other => other >= 0 && other != key).Distinct().Order().ToArray();
        if (keys.Length > 0)
            _otherKeys[mention] = keys;
    }
}

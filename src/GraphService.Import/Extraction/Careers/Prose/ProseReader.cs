using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Prose;

/// <summary>Reads what sentences say about the subject's degrees, positions, advisors, groups and collaborators.</summary>
internal sealed class ProseReader(CareerClaims claims)
{
    private const int LongestParagraph = 8000;

    private AdvisorKind _kind = AdvisorKind.Other;
    private string? _at;
    private bool _news;

    public static void Read(Topic topic, CareerClaims claims)
    {
        var reader = new ProseReader(claims);
        foreach (var block in topic.Blocks) reader.Walk(block, topic.Kind, 0);
    }

    private void Walk(Block block, SectionKind kind, int depth)
    {
        if (block.Kind is BlockKind.Heading && kind != SectionKind.About || depth > 60) return;
        if (block.Lines.Count > 0)
        {
            var entry = EntryText.Of(block.Lines);
            if (entry.Text.Length < LongestParagraph) Paragraph(entry, kind);
        }

        foreach (var child in block.Children) Walk(child, kind, depth + 1);
    }

    private void Paragraph(EntryText entry, SectionKind kind)
    {
        var told = false;
        foreach (var (start, end) in Sentences.Split(entry.Text))
        {
            var sentence = entry.Slice(start, end);
            _news = kind == SectionKind.News;
            // "I will join X as an intern. I will be working with Y."
            if (_news && told && AdvisorPhrases.WorkedWith(sentence).Count > 0) Hosts(sentence);
            told = _news && TellsOfPosition(sentence.Text);
            if (_news ? told : kind is SectionKind.About or SectionKind.Unknown || FirstPerson.SpeaksIn(sentence.Text)) Sentence(sentence);
        }
    }

    private void Hosts(EntryText sentence)
    {
        foreach (var (person, _) in AdvisorPhrases.WorkedWith(sentence))
            claims.Add(new AdvisorClaim(person.Name, _kind == AdvisorKind.Other ? AdvisorKind.Research : _kind, _at, null, null, [sentence.EvidenceForAll(0.6)]));
    }

    // In news only what begins is told: "I joined X as a research intern".
    private static bool TellsOfPosition(string text) =>
        (text.Contains("joined ", StringComparison.Ordinal) || text.Contains("interning at", StringComparison.Ordinal) || text.Contains("internship at", StringComparison.Ordinal) || text.Contains("started ", StringComparison.Ordinal) || text.Contains("starting ", StringComparison.Ordinal) || text.Contains("will join", StringComparison.Ordinal) || text.Contains("be joining", StringComparison.Ordinal))
        && RoleScanner.Find(text, capitalized: false).Count > 0;

    private void Sentence(EntryText sentence)
    {
        var text = sentence.Text;
        if (text.Length < 12 || IsInvitation(text)) return;
        var advisors = AdvisorPhrases.Advisors(sentence);
        var collaborators = AdvisorPhrases.Collaborators(sentence);
        var leaders = AdvisorPhrases.Leaders(sentence);
        if (leaders.Count > 0 && TellsOfWorkOrStudy(text)) advisors.AddRange(leaders.Where(leader => !advisors.Exists(known => known.Person.Start == leader.Person.Start)));
        advisors.RemoveAll(advisor => advisor.Announcement.StartsWith("with ", StringComparison.Ordinal) && collaborators.Exists(other => other.Person.Start == advisor.Person.Start));
        // What stands behind an advisor's name speaks of the advisor, until the subject speaks again.
        var cut = FirstName(advisors, collaborators, text.Length);
        var (kind, at) = new StudyReader(claims, _at).Read(sentence, advisors.Count > 0 ? cut : text.Length);
        var job = new PositionReader(claims, _news, _at).Read(sentence, cut);
        new GroupReader(claims).Read(sentence);
        if (kind == AdvisorKind.Other && job.Kind != AdvisorKind.Other) kind = job.Kind;
        at ??= job.Organization;
        if (kind != AdvisorKind.Other || at is not null) (_kind, _at) = (kind, at);
        var where = at ?? _at;
        foreach (var (person, _) in advisors)
            claims.Add(new AdvisorClaim(person.Name, kind == AdvisorKind.Other ? _kind : kind, where, null, null, [sentence.EvidenceForAll(0.85)]));
        // "in the group of X, working with Y": those beside the advisor advise too.
        foreach (var (person, _) in advisors.Count > 0 ? AdvisorPhrases.WorkedWith(sentence) : [])
            if (advisors.Exists(advisor => BesideAdvisor(text, advisor.Person.End, person.Start))) claims.Add(new AdvisorClaim(person.Name, kind == AdvisorKind.Other ? _kind : kind, where, null, null, [sentence.EvidenceForAll(0.65)]));
        // A professor somebody worked with during the studies or the position just told of advised there.
        var professor = _kind != AdvisorKind.Other && (text.Contains("orked with Prof", StringComparison.Ordinal) || text.Contains("orking with Prof", StringComparison.Ordinal) || text.Contains("orked with Dr", StringComparison.Ordinal));
        if (advisors.Count == 0 && collaborators.Count == 0 && (kind != AdvisorKind.Other || job.Found || professor))
        {
            foreach (var (person, _) in AdvisorPhrases.WorkedWith(sentence))
                claims.Add(new AdvisorClaim(person.Name, kind == AdvisorKind.Other ? AdvisorKind.Research : kind, where, null, null, [sentence.EvidenceForAll(0.65)]));
        }

        foreach (var (person, _) in collaborators)
            if (!advisors.Exists(advisor => advisor.Person.Name == person.Name)) claims.Add(new CollaboratorClaim(person.Name, [sentence.EvidenceForAll(0.8)]));
    }

    private static bool BesideAdvisor(string text, int advisor, int name) =>
        name > advisor && text.AsSpan(advisor, name - advisor) is var between && (between.StartsWith(", working with ") || between.StartsWith(" working with ")) && !between.ContainsAny(".;");

    private static bool TellsOfWorkOrStudy(string text) =>
        text.Contains("work", StringComparison.OrdinalIgnoreCase) || text.Contains("intern", StringComparison.OrdinalIgnoreCase) || text.Contains("visit", StringComparison.OrdinalIgnoreCase) || text.Contains("studied at", StringComparison.Ordinal)
        || RoleScanner.Find(text, capitalized: false).Count > 0 || DegreeScanner.Find(text).Count > 0;

    // "I am looking for PhD students", "I mentor undergraduates": degrees of others.
    private static bool IsInvitation(string text) =>
        text.Contains("looking for", StringComparison.OrdinalIgnoreCase) && !text.Contains("looking for a ", StringComparison.OrdinalIgnoreCase)
        || text.Contains("students who", StringComparison.OrdinalIgnoreCase) || text.Contains("prospective", StringComparison.OrdinalIgnoreCase) || text.Contains("recruiting", StringComparison.OrdinalIgnoreCase);

    private static int FirstName(List<(Names.PersonInText Person, string Announcement)> advisors, List<(Names.PersonInText Person, string Announcement)> others, int length)
    {
        var first = length;
        foreach (var (person, _) in advisors) first = Math.Min(first, person.Start);
        foreach (var (person, _) in others) first = Math.Min(first, person.Start);
        return first;
    }
}

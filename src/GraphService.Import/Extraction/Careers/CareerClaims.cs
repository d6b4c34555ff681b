using GraphService.Import.Claims;
using GraphService.Import.Extraction.Lexicon;
using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Subjects;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Collects positions, degrees, advisors, groups and collaborators, and joins what is said twice.</summary>
internal sealed class CareerClaims(Subject subject)
{
    /// <summary>What entries of lists of positions are believed with.</summary>
    public const double ListConfidence = 0.9;

    private readonly List<AdvisorClaim> _advisors = [];
    private readonly List<EmployerClaim> _employers = [];
    private readonly List<EducationClaim> _education = [];
    private readonly List<LabClaim> _labs = [];
    private readonly List<CollaboratorClaim> _collaborators = [];

    public IReadOnlyList<AdvisorClaim> Advisors => _advisors;

    public IReadOnlyList<EmployerClaim> Employers => _employers;

    public IReadOnlyList<EducationClaim> Education => _education;

    /// <summary>Groups that aren't whole employers.</summary>
    public IReadOnlyList<LabClaim> Labs => [.. _labs.Where(lab => !IsWholeEmployer(lab.Name))];

    /// <summary>Collaborators that are not advisors too.</summary>
    public IReadOnlyList<CollaboratorClaim> Collaborators => _collaborators;

    public void Add(AdvisorClaim advisor)
    {
        if (subject.Is(advisor.Name)) return;
        var at = _advisors.FindIndex(known => known.Kind == advisor.Kind && NameMatch.Compatible(known.Name, advisor.Name) && (known.At is null || advisor.At is null || SameOrganization(known.At, advisor.At)));
        if (at < 0)
        {
            // A name already known in a fuller form is repeated in that form's place.
            var spelling = _advisors.Find(known => NameMatch.Compatible(known.Name, advisor.Name))?.Name;
            _advisors.Add(advisor with { Name = spelling ?? advisor.Name });
            return;
        }

        _advisors[at] = _advisors[at] with { At = _advisors[at].At ?? advisor.At, Evidence = GrowingEvidence.Join(_advisors[at].Evidence, advisor.Evidence) };
    }

    public void Add(EmployerClaim job)
    {
        for (var i = 0; i < _employers.Count; i++)
        {
            var known = _employers[i];
            if (!SameOrganization(known.Organization, job.Organization) && !(known.Unit is { } unit && SameOrganization(unit, job.Organization)) && !(job.Unit is { } other && SameOrganization(other, known.Organization))) continue;
            var dated = known.Start is not null && job.Start is not null;
            if (AreTwoPosts(known, job)) continue;
            if (dated ? !SameDate(known.Start!, job.Start!) || !SameRole(known.Role, job.Role) : known.Start is not null || job.Start is not null ? !Fits(known, job) : known.Role is not null && job.Role is not null && !SameRole(known.Role, job.Role)) continue;
            _employers[i] = known with
            {
                Unit = known.Unit ?? job.Unit,
                Role = known.Role ?? job.Role,
                Start = known.Start ?? job.Start,
                End = known.Start is null && job.Start is not null ? job.End : known.End ?? job.End,
                Evidence = GrowingEvidence.Join(known.Evidence, job.Evidence),
            };
            return;
        }

        _employers.Add(job);
    }

    // A list that gives two positions at one place in two entries means two.
    private static bool AreTwoPosts(EmployerClaim known, EmployerClaim job) =>
        known.Evidence[0].Confidence >= ListConfidence && job.Evidence[0].Confidence >= ListConfidence && known.Evidence[0].FirstLine != job.Evidence[0].FirstLine
        && known.Role is not null && job.Role is not null && !Words(known.Role).SetEquals(Words(job.Role));

    // "B.Eng." and "B.Eng. degree" are one.
    private static string Short(string degree) =>
        (degree.EndsWith(" degree", StringComparison.OrdinalIgnoreCase) ? degree[..^7] : degree).Replace(".", "", StringComparison.Ordinal);

    public void Add(EducationClaim study)
    {
        for (var i = 0; i < _education.Count; i++)
        {
            var known = _education[i];
            if (!AreOneStudy(known, study)) continue;
            _education[i] = known with
            {
                Degree = known.Degree ?? study.Degree,
                Field = known.Field ?? study.Field,
                Start = known.Start ?? study.Start,
                End = known.End is null or "present" && study.End is not null ? study.End : known.End,
                Evidence = GrowingEvidence.Join(known.Evidence, study.Evidence),
            };
            return;
        }

        _education.Add(study);
    }

    // A school, a level and, where both say so, a field and a time make one study.
    private static bool AreOneStudy(EducationClaim known, EducationClaim study)
    {
        if (!SameOrganization(known.Institution, study.Institution)) return false;
        if (known.Degree is null && study.Degree is null) return known.Start is null || study.Start is null || known.Start == study.Start;
        if (known.Degree is null || study.Degree is null) return known.Field is null || study.Field is null || known.Field == study.Field || !AreToldApart(known, study);
        if (Level(known.Degree) != Level(study.Degree)) return false;
        // "a B.S. in X and a B.A. in Y" in one sentence are two degrees.
        if (known.Evidence[0] == study.Evidence[0] && AreShortAndDiffer(known.Degree, study.Degree)) return false;
        // "M.Sc. Physics, X, 2019" and "M.A. Music, X, 2015" in two entries
        if (AreListedApart(known, study) && AreShortAndDiffer(Short(known.Degree), Short(study.Degree)) && known.End is not null && study.End is not null && known.End != study.End) return false;
        return known.Field is null || study.Field is null || known.Field == study.Field || Short(known.Degree) == Short(study.Degree) && !AreToldApart(known, study);
    }

    // Two fields belong to two studies when two entries of lists, or one sentence, or two years give them.
    private static bool AreToldApart(EducationClaim known, EducationClaim study)
    {
        var (first, second) = (known.Evidence[0], study.Evidence[0]);
        return AreListedApart(known, study)
            || first == second && known.Start == study.Start
            || known.End is not (null or "present") && study.End is not (null or "present") && known.End[..4] != study.End[..4];
    }

    private static bool AreListedApart(EducationClaim known, EducationClaim study) =>
        known.Evidence[0].Confidence >= ListConfidence && study.Evidence[0].Confidence >= ListConfidence && known.Evidence[0].FirstLine != study.Evidence[0].FirstLine;

    private static bool AreShortAndDiffer(string degree, string other) =>
        degree.Length < 6 && other.Length < 6 && !degree.Equals(other, StringComparison.OrdinalIgnoreCase);

    // "Tide National Laboratory" and "Acme Labs" and a "Centre for Tides" employ by themselves, unlike "Ann Bell's lab".
    private bool IsWholeEmployer(string name)
    {
        if (name.Contains("National Lab", StringComparison.Ordinal)) return true;
        var whole = name.EndsWith(" Laboratory", StringComparison.Ordinal) || name.EndsWith(" Labs", StringComparison.Ordinal) || name.StartsWith("Centre ", StringComparison.Ordinal) || name.StartsWith("Center ", StringComparison.Ordinal) || OrganizationWords.Kinds.Contains(name.AsSpan(0, Math.Max(0, name.IndexOfAny([' ', '-']))));
        return whole && _employers.Exists(job => job.Organization.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    public void Add(LabClaim lab)
    {
        if (IsHospital(lab.Name) || _labs.Exists(known => SameOrganization(known.Name, lab.Name))) return;
        _labs.Add(lab);
    }

    // "Medical Center" and "Cancer Center" are houses of their own.
    private static bool IsHospital(string name) =>
        name.EndsWith("Medical Center", StringComparison.Ordinal) || name.EndsWith("Medical Centre", StringComparison.Ordinal) || name.EndsWith("Cancer Center", StringComparison.Ordinal) || name.EndsWith("Cancer Centre", StringComparison.Ordinal) || name.Contains("Hospital", StringComparison.Ordinal);

    public void Add(CollaboratorClaim person)
    {
        if (subject.Is(person.Name) || _collaborators.Exists(known => NameMatch.Compatible(known.Name, person.Name))) return;
        _collaborators.Add(person);
    }

    /// <summary>Same words, one's words inside the other's, or an acronym of the other.</summary>
    public static bool SameOrganization(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        if (x.Count == 0 || y.Count == 0) return false;
        if (IsShortUniversity(a, b) || IsShortUniversity(b, a) || IsDepartmentOf(a, b) || IsDepartmentOf(b, a)) return true;
        return x.IsSubsetOf(y) || y.IsSubsetOf(x) || IsAcronym(Acronym(a), y) || IsAcronym(Acronym(b), x);
    }

    private static bool IsAcronym(string letters, HashSet<string> words) =>
        words.Count == 1 && letters.Length > 2 && letters.Equals(words.First(), StringComparison.OrdinalIgnoreCase);

    // "UChicago" is the University of Chicago, "UMich" that of Michigan.
    private static bool IsShortUniversity(string a, string b) =>
        a.Length >= 4 && a[0] == 'U' && char.IsUpper(a[1]) && !a.Contains(' ') && a.AsSpan(2).IndexOfAnyInRange('A', 'Z') < 0
        && b.Contains("Universi", StringComparison.OrdinalIgnoreCase) && b.Contains(" " + a[1..], StringComparison.Ordinal);

    // "Leiden Biology Department" is at Leiden University, "Georgia Tech" is the Georgia Institute of Technology.
    private static bool IsDepartmentOf(string a, string b)
    {
        var first = a.IndexOf(' ');
        if (first < 3 || !b.StartsWith(a[..(first + 1)], StringComparison.Ordinal)) return false;
        return a.EndsWith(" Department", StringComparison.Ordinal) && b.AsSpan(first + 1).StartsWith("University")
            || a.AsSpan(first) is " Tech" && b.AsSpan(first).StartsWith(" Institute of Technology");
    }

    // A year holds its months.
    private static bool SameDate(string a, string b) => a.StartsWith(b, StringComparison.Ordinal) && b.Length == 4 || b.StartsWith(a, StringComparison.Ordinal) && a.Length == 4 || a == b;

    private static bool Fits(EmployerClaim known, EmployerClaim job)
    {
        // Prose without dates speaks of the dated position with the same role, or of the running one.
        var (dated, undated) = known.Start is not null ? (known, job) : (job, known);
        return undated.Role is null || SameRole(dated.Role, undated.Role) || (undated.End == "present" && dated.End == "present");
    }

    private static bool SameRole(string? a, string? b)
    {
        if (a is null || b is null) return true;
        if (IsPostdoc(a) && IsPostdoc(b)) return true;
        var (x, y) = (Words(Intern(a)), Words(Intern(b)));
        var shared = x.Count(y.Contains);
        return shared * 2 >= Math.Min(x.Count, y.Count) && shared * 3 >= Math.Max(x.Count, y.Count) && shared > 0;
    }

    // "Postdoctoral researcher" and "postdoc" are one.
    private static bool IsPostdoc(string role) => RoleKinds.Of(role) == AdvisorKind.Postdoc;

    // An internship is what an intern has.
    private static string Intern(string role) => role.Replace("internship", "intern", StringComparison.OrdinalIgnoreCase);

    private static AdvisorKind Level(string? degree) =>
        degree is null ? AdvisorKind.Other : DegreeScanner.Find(degree) is [var first, ..] ? first.Level : AdvisorKind.Other;

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in text.AsSpan().Words())
        {
            var word = NameMatch.Fold(text[range]);
            if (!(word.Length <= 3 && OrganizationWords.Connectors.Contains(word)) && !word.Equals("inc", StringComparison.OrdinalIgnoreCase)) words.Add(word);
        }

        return words;
    }

    private static string Acronym(string text)
    {
        var letters = "";
        foreach (var range in text.AsSpan().Words())
            if (!OrganizationWords.Connectors.Contains(text.AsSpan()[range])) letters += text[range.Start.Value];
        return letters.Length < 2 ? "" : letters;
    }
}

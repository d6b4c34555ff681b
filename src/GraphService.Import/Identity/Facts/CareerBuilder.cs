using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity.Organizations;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity.Facts;

/// <summary>Makes the facts about subjects: advisors, employers, education, labs and collaborators, each once with all its evidence.</summary>
internal sealed class CareerBuilder
{
    private readonly MentionTable _table;
    private readonly IReadOnlyList<Person> _people;
    private readonly int[] _personOfMention;
    private readonly OrganizationResolver _organizations;
    private readonly LabResolver _labs;
    private readonly EvidenceSet _evidence;
    private readonly Dictionary<int, Organization> _usedOrganizations = [];
    private readonly Dictionary<LabId, Lab> _usedLabs = [];
    private readonly List<Advisorship> _advisorships = [];
    private readonly List<Employment> _employments = [];
    private readonly List<Education> _educations = [];
    private readonly List<Membership> _memberships = [];
    private readonly List<Collaboration> _collaborations = [];

    public CareerBuilder(
        MentionTable table, IReadOnlyList<Person> people, int[] personOfMention, OrganizationResolver organizations, OrganizationRegistry registry, EvidenceSet evidence)
    {
        _table = table;
        _people = people;
        _personOfMention = personOfMention;
        _organizations = organizations;
        _labs = new(registry, organizations);
        _evidence = evidence;
    }

    /// <summary>Adds the facts to a snapshot that has people and papers.</summary>
    public GraphSnapshot AddTo(GraphSnapshot snapshot)
    {
        for (var d = 0; d < _table.Documents.Count; d++)
        {
            if (_table.SubjectOf[d] is >= 0 and var subject)
                ReadDocument(d, _people[_personOfMention[subject]].Id);
        }

        return snapshot with
        {
            Organizations = [.. _usedOrganizations.OrderBy(o => o.Key).Select(o => o.Value)],
            Labs = [.. _usedLabs.Values],
            Advisorships = FactJoiner.Join(_advisorships, (a, b) => _organizations.Resolve(a) == _organizations.Resolve(b)),
            Employments = FactJoiner.Join(_employments),
            Educations = FactJoiner.Join(_educations),
            Memberships = FactJoiner.Join(_memberships),
            Collaborations = FactJoiner.Join(_collaborations),
        };
    }

    private void ReadDocument(int d, PersonId subject)
    {
        var claims = _table.Documents[d].Claims;
        foreach (var claim in claims.Advisors)
        {
            // A name that turns out to be the subject's own was misread.
            if (PersonInProse(MentionKind.Advisor, d, claim.Name) is { } advisor && advisor != subject)
                _advisorships.Add(new("", subject, advisor, claim.Kind, claim.At, Periods.Parse(claim.Start, claim.End), _evidence.Of(d, claim.Evidence, claim.Name)));
        }

        foreach (var claim in claims.Employers)
        {
            var organization = Use(_organizations.Resolve(claim.Organization)).Id;
            _employments.Add(new("", subject, organization, claim.Role, claim.Unit, Periods.Parse(claim.Start, claim.End), _evidence.Of(d, claim.Evidence, claim.Organization)));
        }

        foreach (var claim in claims.Education)
        {
            var organization = Use(_organizations.Resolve(claim.Institution)).Id;
            _educations.Add(new("", subject, organization, claim.Degree, claim.Field, Periods.Parse(claim.Start, claim.End), _evidence.Of(d, claim.Evidence, claim.Institution)));
        }

        foreach (var claim in claims.Labs)
            ReadLab(d, subject, claim);
        foreach (var claim in claims.Collaborators)
        {
            if (PersonInProse(MentionKind.Collaborator, d, claim.Name) is { } other && other != subject)
                _collaborations.Add(new(Collaboration.IdOf(subject, other), subject, other, _evidence.Of(d, claim.Evidence, claim.Name)));
        }
    }

    private void ReadLab(int d, PersonId subject, Claims.LabClaim claim)
    {
        var key = TextFolding.FoldTight(claim.Name);
        var jobs = _table.Documents[d].Claims.Employers.Where(e => e.Unit is { } unit && TextFolding.FoldTight(unit) == key).ToList();
        var stated = claim.Organization ?? jobs.Select(e => e.Organization).FirstOrDefault();
        var (name, home) = _labs.Resolve(claim.Name, stated is null ? -1 : _organizations.Resolve(stated));
        var organization = home < 0 ? (OrganizationId?)null : Use(home).Id;
        var id = LabResolver.IdOf(name, organization);
        _usedLabs.TryAdd(id, new(id, name, organization));
        var period = jobs.Count == 1 ? Periods.Parse(jobs[0].Start, jobs[0].End) : DateRange.Unknown;
        _memberships.Add(new(Membership.IdOf(subject, id), subject, id, period, _evidence.Of(d, claim.Evidence, claim.Name)));
    }

    private PersonId? PersonInProse(MentionKind kind, int document, string name) =>
        _table.InProse(kind, document, name) is >= 0 and var mention ? _people[_personOfMention[mention]].Id : null;

    private Organization Use(int number)
    {
        if (!_usedOrganizations.TryGetValue(number, out var organization))
            _usedOrganizations.Add(number, organization = _organizations.Make(number));
        return organization;
    }
}

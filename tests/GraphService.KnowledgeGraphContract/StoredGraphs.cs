using System.Text;
using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <summary>Graphs for stores: every property set and not set.</summary>
public static class StoredGraphs
{
    /// <summary>What the store keeps for a document, made of its id.</summary>
    public static ReadOnlyMemory<byte> ClaimsOf(Source source) =>
        new([0, 255, .. Encoding.UTF8.GetBytes(source.Id.Value + source.ExtractorVersion)]);

    /// <summary>All documents of a snapshot as new.</summary>
    public static ListChange<StoredSource> SourcesOf(GraphSnapshot snapshot) =>
        new([.. snapshot.Sources.Select(s => new StoredSource(s, ClaimsOf(s)))], []);

    /// <summary>A graph of every kind of node and fact, with every property set in one and absent in another.</summary>
    public static GraphSnapshot Everything()
    {
        var first = new SourceId("source-a");
        var second = new SourceId("source-b");
        ValueList<Evidence> one = [new(first, 3, 3, "one line", 1)];
        ValueList<Evidence> shared = [new(first, 5, 7, "“Łoś & Ørsted”: 深層学習 🎓", 0.125)];
        ValueList<Evidence> two = [new(second, 1, 9, "", 1.0 / 3), new(first, 5, 7, "“Łoś & Ørsted”: 深層学習 🎓", 0.5)];
        var ada = new PersonId("person-ada");
        var bob = new PersonId("person-bob");
        var paper = new PaperId("paper-1");
        var bare = new PaperId("paper-2");
        var university = new OrganizationId("org-u");
        var company = new OrganizationId("org-c");
        var lab = new LabId("lab-1");
        return new()
        {
            Sources =
            [
                new(first, "profiles/ada.md", "markdown", new(2026, 2, 28, 23, 59, 59, TimeSpan.Zero), "2"),
                new(second, "profiles/bøb's \"page\".html", "html", new(1999, 1, 1, 0, 0, 0, TimeSpan.Zero), "1.5-beta"),
            ],
            People =
            [
                new(ada, "Ada Łoś", ["A. Łoś", "Ada \"Countess\" Los"], "0000-0002-1825-0097", ["https://a.example/", "https://b.example/~ada"], two),
                new(bob, "The person of bob.html", [], null, [], one) { IsNamed = false },
            ],
            Papers =
            [
                new(paper, "On 'quotes' and \\backslashes\\", 1843, "Taylor’s", "1234.56789", "10.1/x;--", "https://p.example/?a=1&b=2", true, shared),
                new(bare, "T", null, null, null, null, null, false, one),
            ],
            Organizations =
            [
                new(university, "Universität Zürich", ["UZH"], OrganizationKind.University, "https://ror.org/02crff812"),
                new(company, "Acme", [], OrganizationKind.Other, null),
                new(new("org-i"), "Institute", [], OrganizationKind.Institute, null),
                new(new("org-k"), "Company", [], OrganizationKind.Company, null),
            ],
            Labs = [new(lab, "Engine Room", university), new(new("lab-2"), "Lone Lab", null)],
            Authorships =
            [
                new("authorship-1", ada, paper, 1, "A. A. Łoś", true, false, shared),
                new("authorship-2", bob, paper, 2, "Bob", false, true, shared),
                new("authorship-3", ada, bare, 1, "Ada", null, null, two),
            ],
            Advisorships =
            [
                .. Enum.GetValues<AdvisorKind>().Select(k => new Advisorship(
                    "advisorship-" + k, ada, bob, k, k == AdvisorKind.Phd ? "Zürich" : null, new(new(1833, 6), new(1843), false), one)),
            ],
            Employments =
            [
                new("employment-1", ada, company, "Analyst", "Engine team", new(new(2024, 5), null, true), two),
                new("employment-2", bob, company, null, null, DateRange.Unknown, one),
            ],
            Educations =
            [
                new("education-1", ada, university, "Ph.D.", "Mathematics", new(new(2019), new(2023, 12), false), one),
                new("education-2", bob, university, null, null, new(null, new(2020), false), one),
            ],
            Memberships = [new("membership-1", ada, lab, new(new(2020), null, false), one)],
            Collaborations = [new("collaboration-1", ada, bob, one)],
            Redirects = [new("person-countess", "person-ada"), new("paper-0", "paper-1")],
        };
    }
}

using GraphService.Domain;
using GraphService.Graph;

namespace GraphService.GraphQL.Tests;

/// <summary>
/// A small graph: Ada and Ben wrote "Looms" (2020), Ben and Cleo "Engines" (2022), two people are called Dan Roe, Emil knows nobody.
/// Ben advised Ada and Cleo advised Ben; Ada works at Acme, in the Loom Lab.
/// </summary>
internal static class SampleGraph
{
    public static readonly PersonId Ada = new("person-ada");
    public static readonly PersonId Ben = new("person-ben");
    public static readonly PersonId Cleo = new("person-cleo");
    public static readonly PersonId Dan = new("person-dan1");
    public static readonly PersonId OtherDan = new("person-dan2");
    public static readonly PersonId Emil = new("person-emil");

    private static readonly SourceId Profile = new("source-profile");
    private static readonly PaperId Looms = new("paper-looms");
    private static readonly PaperId Engines = new("paper-engines");
    private static readonly PaperId Mills = new("paper-mills");
    private static readonly OrganizationId Acme = new("org-acme");
    private static readonly LabId LoomLab = new("lab-loom");

    public static IKnowledgeGraph Create() => new KnowledgeGraph(new StoredGraph(1, new GraphSnapshot
    {
        Sources = [new(Profile, "profiles/ada.md", "markdown", DateTimeOffset.UnixEpoch, "1")],
        People =
        [
            new(Ada, "Ada Löw", ["A. Low"], "0000-0002-1825-0097", ["https://ada.example"], Read(1)),
            new(Ben, "Ben Ode", [], null, [], []),
            new(Cleo, "Cleo Ruiz", [], null, [], []),
            new(Dan, "Dan Roe", [], null, [], []),
            new(OtherDan, "Dan Roe", [], null, [], []),
            new(Emil, "Emil Sand", [], null, [], []),
        ],
        Papers =
        [
            new(Looms, "Looms", 2020, "Weaving", null, "10.1/looms", null, true, Read(5)),
            new(Engines, "Engines", 2022, "Machines", "2201.00001", null, null, true, Read(6)),
            new(Mills, "Mills", 2021, null, null, null, null, true, Read(7)),
        ],
        Organizations = [new(Acme, "Acme", ["Acme Corporation"], OrganizationKind.Company, null)],
        Labs = [new(LoomLab, "Loom Lab", Acme)],
        Authorships =
        [
            Wrote(Ada, Looms, 1, "Ada Löw"), Wrote(Ben, Looms, 2, "B. Ode"),
            Wrote(Ben, Engines, 1, "Ben Ode"), Wrote(Cleo, Engines, 2, "Cleo Ruiz"),
            Wrote(Dan, Mills, 1, "Dan Roe"), Wrote(Emil, Mills, 2, "Emil Sand"),
        ],
        Advisorships =
        [
            new("advisorship-1", Ada, Ben, AdvisorKind.Phd, "Acme University", DateRange.Unknown, Read(2)),
            new("advisorship-2", Ben, Cleo, AdvisorKind.Phd, null, DateRange.Unknown, Read(3)),
        ],
        Employments = [new("employment-1", Ada, Acme, "Engineer", "Loom Lab", DateRange.Parse("2021-05", "present"), Read(4))],
        Educations = [new("education-1", Ada, Acme, "Ph.D.", "Weaving", DateRange.Parse("2017", "2020"), Read(2))],
        Memberships = [new("membership-1", Ada, LoomLab, DateRange.Unknown, Read(4))],
    }));

    private static Authorship Wrote(PersonId person, PaperId paper, int position, string name) =>
        new(Authorship.IdOf(person, paper), person, paper, position, name, null, null, Read(5));

    private static ValueList<Evidence> Read(int line) => [new(Profile, line, line, $"line {line} of the profile", 0.9)];
}

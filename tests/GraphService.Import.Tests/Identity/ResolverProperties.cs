using FsCheck;
using FsCheck.Fluent;
using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity;

namespace GraphService.Import.Tests.Identity;

/// <summary>What holds for all documents, tried on random ones in which few names and titles occur again and again.</summary>
public sealed class ResolverProperties
{
    private static readonly string[] Names =
    [
        "Ada Park", "A. Park", "Ada M. Park", "Park, Ada", "Wei Wang", "W. Wang", "Wei-Lin Wang", "Weilin Wang", "Yu Zhang", "Grace Lowell",
        "Grace Q. Lowell", "José Núñez", "Jose Nunez", "王伟", "Ridger",
    ];

    private static readonly string[] Titles =
        ["On engines that weave numbers", "On Engines That Weave Numbers.", "Looms at night in the old town", "Introduction", "LoomNet: Weaving Without Threads", "LoomNet"];

    private static readonly string[] Places = ["Oslo University", "University of Quito (UQ)", "UQ", "Loom Works"];

    [Fact]
    public void The_order_of_documents_never_matters() => Check.One(Configuration, Prop.ForAll(Folders(), Shuffles(), (documents, seed) =>
    {
        var shuffled = documents.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Same(Resolve(documents), Resolve(shuffled));
    }));

    [Fact]
    public void Resolving_again_on_top_of_the_result_changes_nothing() => Check.One(Configuration, Prop.ForAll(Folders(), documents =>
    {
        var first = Resolve(documents);
        return Same(first, Resolve(documents, first));
    }));

    [Fact]
    public void Ids_are_unique_and_every_fact_leads_to_nodes_and_to_a_document() => Check.One(Configuration, Prop.ForAll(Folders(), documents =>
    {
        var graph = Resolve(documents);
        var people = graph.People.Select(p => p.Id).ToHashSet();
        var papers = graph.Papers.Select(p => p.Id).ToHashSet();
        var sources = graph.Sources.Select(s => s.Id).ToHashSet();
        IFact[] facts = [.. graph.Authorships, .. graph.Advisorships, .. graph.Employments, .. graph.Educations];
        return people.Count == graph.People.Count && papers.Count == graph.Papers.Count
            && facts.Select(f => f.Id).Distinct().Count() == facts.Length
            && facts.All(f => f.Sources.Count > 0 && f.Sources.All(e => sources.Contains(e.Source)))
            && graph.Authorships.All(a => people.Contains(a.Person) && papers.Contains(a.Paper))
            && graph.Advisorships.All(a => people.Contains(a.Advisor) && people.Contains(a.Advisee) && a.Advisor != a.Advisee)
            && graph.People.All(p => !p.Aliases.Contains(p.Name));
    }));

    [Fact]
    public void Every_id_that_was_ever_given_still_answers_while_its_documents_stay() => Check.One(Configuration, Prop.ForAll(Folders(), documents =>
    {
        // The documents come one by one, as in a life of imports.
        var graph = GraphSnapshot.Empty;
        var given = new HashSet<string>();
        for (var count = 1; count <= documents.Length; count++)
        {
            graph = Resolve(documents[..count], graph);
            given.UnionWith(graph.People.Select(p => p.Id.Value));
            given.UnionWith(graph.Papers.Select(p => p.Id.Value));
            given.UnionWith(graph.Organizations.Select(o => o.Id.Value));
        }

        var live = graph.People.Select(p => p.Id.Value).Concat(graph.Papers.Select(p => p.Id.Value)).Concat(graph.Organizations.Select(o => o.Id.Value)).ToHashSet();
        var redirects = graph.Redirects.ToDictionary(r => r.From, r => r.To);
        return given.All(id => live.Contains(id) || (redirects.TryGetValue(id, out var to) && live.Contains(to)))
            && redirects.Keys.All(from => !live.Contains(from));
    }));

    [Fact]
    public void The_graph_does_not_depend_on_what_was_stored_before_but_for_redirects() => Check.One(Configuration, Prop.ForAll(Folders(), documents =>
    {
        var former = Resolve(documents[..(documents.Length / 2)]);
        return Same(Resolve(documents) with { Redirects = [] }, Resolve(documents, former) with { Redirects = [] });
    }));

    private static Config Configuration => Config.QuickThrowOnFailure.WithMaxTest(60);

    private static bool Same(GraphSnapshot a, GraphSnapshot b) => GraphChange.Between(a, b, ListChange<StoredSource>.None).IsEmpty;

    private static GraphSnapshot Resolve(IReadOnlyList<DocumentWithClaims> documents, GraphSnapshot? former = null) =>
        IdentityResolver.Resolve(documents, CorrectionSet.Empty, OrganizationRegistry.Empty, former ?? GraphSnapshot.Empty).Snapshot;

    private static Arbitrary<int> Shuffles() => Arb.From(Gen.Choose(0, 1000));

    private static Arbitrary<DocumentWithClaims[]> Folders() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(1, 6)
        select Enumerable.Range(0, count).Select(i => RandomDocument(new Random(seed + i), i)).ToArray());

    private static DocumentWithClaims RandomDocument(Random random, int number)
    {
        var subject = random.Next(4) == 0 ? null : Pick(random, Names);
        var papers = Enumerable.Range(0, random.Next(4)).Select(line => Documents.Paper(
            Pick(random, Titles), [.. Enumerable.Range(0, random.Next(4)).Select(_ => Pick(random, Names)).Distinct()]) with
        {
            Truncated = random.Next(4) == 0,
            Year = random.Next(3) == 0 ? null : 2020 + random.Next(4),
            Arxiv = random.Next(4) == 0 ? $"240{random.Next(3)}.00001" : null,
            Evidence = [new(line + 1, line + 1, "", 1)],
        });
        var profile = Documents.Profile($"{number}.md", subject, [.. papers]);
        return profile with
        {
            Claims = profile.Claims with
            {
                Advisors = random.Next(2) == 0 ? [] : [new(Pick(random, Names), AdvisorKind.Phd, Pick(random, Places), null, null, [])],
                Employers = random.Next(2) == 0 ? [] : [new(Pick(random, Places), null, "Lecturer", "2020", null, [])],
            },
        };
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}

using System.Globalization;
using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <summary>Graphs at random, the same for the same seed, dense enough that paths, ties and cycles abound.</summary>
public static class RandomGraphs
{
    private static readonly string[] GivenNames = ["Ada", "Łukasz", "Jürgen", "Rui-Jie", "Rui Jie", "O’Neil", "Ann", "Anna", "李", "M."];
    private static readonly string[] FamilyNames = ["Zhu", "Żuk", "Müller", "Mueller", "Smith", "Smyth", "de la Cruz", "伟", "Ng", "Łoś"];
    private static readonly string[] TitleWords = ["Deep", "graphs", "of", "Spiking", "Networks:", "a", "survey", "Über", "co-authors", "2.0"];

    /// <summary>A graph of some dozens of nodes.</summary>
    public static GraphSnapshot Small(int seed) => Next(new(seed));

    /// <summary>The next graph of some dozens of nodes; ids come from one small pool, so that two graphs share many.</summary>
    public static GraphSnapshot Next(Random random) =>
        new Making(random, people: random.Next(8, 25), papers: random.Next(5, 30), organizations: 4, labs: 4).Snapshot();

    /// <summary>A graph of so many people and as many papers.</summary>
    public static GraphSnapshot Large(int seed, int people) =>
        new Making(new(seed), people, papers: people, organizations: 20, labs: 20).Snapshot();

    private sealed class Making(Random random, int people, int papers, int organizations, int labs)
    {
        private readonly PersonId[] _people = Pick(random, people, "person-", id => new PersonId(id));
        private readonly PaperId[] _papers = Pick(random, papers, "paper-", id => new PaperId(id));
        private readonly OrganizationId[] _organizations = Pick(random, organizations, "org-", id => new OrganizationId(id));
        private readonly LabId[] _labs = Pick(random, labs, "lab-", id => new LabId(id));
        private readonly Source[] _sources =
        [
            .. Enumerable.Range(0, random.Next(1, 4)).Select(i => new Source(
                new("source-" + i), $"folder/{i}.md", "markdown", new(2026, 1, 1 + i, 0, 0, 0, TimeSpan.Zero), "1")),
        ];

        public GraphSnapshot Snapshot() => new()
        {
            Sources = _sources,
            People = Array.ConvertAll(_people, Person),
            Papers = Array.ConvertAll(_papers, Paper),
            Organizations = Array.ConvertAll(_organizations, id => new Organization(
                id, Name(), [], random.GetItems(Enum.GetValues<OrganizationKind>(), 1)[0], null)),
            Labs = Array.ConvertAll(_labs, id => new Lab(id, Name(), random.Next(3) == 0 ? null : One(_organizations))),
            Authorships = [.. _papers.SelectMany(Authorships)],
            Advisorships = Facts(people, () =>
            {
                var (advisee, advisor, kind) = (One(_people), One(_people), random.GetItems(Enum.GetValues<AdvisorKind>(), 1)[0]);
                return new Advisorship($"advisorship-{advisee}-{advisor}-{kind}", advisee, advisor, kind, null, Period(), Sources());
            }),
            Employments = Facts(people, () =>
            {
                var (person, organization, period) = (One(_people), One(_organizations), Period());
                return new Employment($"employment-{person}-{organization}-{period.StartText}", person, organization, null, null, period, Sources());
            }),
            Educations = Facts(people / 2, () =>
            {
                var (person, organization) = (One(_people), One(_organizations));
                return new Education($"education-{person}-{organization}", person, organization, "PhD", null, Period(), Sources());
            }),
            Memberships = Facts(people / 2, () =>
            {
                var (person, lab) = (One(_people), One(_labs));
                return new Membership($"membership-{person}-{lab}", person, lab, Period(), Sources());
            }),
            Collaborations = Facts(people / 4, () =>
            {
                var (person, other) = (One(_people), One(_people));
                return new Collaboration($"collaboration-{person}-{other}", person, other, Sources());
            }),
            Redirects = [new("person-former", One(_people).Value), new("paper-former", One(_papers).Value), new("person-older", "person-former")],
        };

        private static TId[] Pick<TId>(Random random, int count, string prefix, Func<string, TId> id)
        {
            var pool = Enumerable.Range(0, count * 3 / 2).ToArray();
            random.Shuffle(pool);
            return [.. pool.Take(count).Select(i => id(prefix + i.ToString(CultureInfo.InvariantCulture)))];
        }

        private static T[] Facts<T>(int count, Func<T> make)
            where T : IFact =>
            [.. Enumerable.Range(0, count).Select(_ => make()).DistinctBy(f => f.Id)];

        private T One<T>(T[] items) => items[random.Next(items.Length)];

        private string Name() => One(GivenNames) + (random.Next(4) == 0 ? " X. " : " ") + One(FamilyNames);

        private Person Person(PersonId id) => new(
            id, Name(), random.Next(3) == 0 ? [Name() + " Jr."] : [],
            random.Next(4) == 0 ? "0000-0000-0000-" + id.Value[7..].PadLeft(4, '0') : null,
            random.Next(4) == 0 ? [$"https://www.example.org/{id}/"] : [], Sources());

        private Paper Paper(PaperId id) => new(
            id, string.Join(' ', random.GetItems(TitleWords, random.Next(1, 6))), Year(), random.Next(3) == 0 ? "Proc. " + One(FamilyNames) : null,
            random.Next(3) == 0 ? "2401." + id.Value[6..].PadLeft(5, '0') : null,
            random.Next(3) == 0 ? "10.1000/" + id.Value : null, null, random.Next(5) != 0, Sources());

        private int? Year() => random.Next(6) == 0 ? null : random.Next(2015, 2022);

        private IEnumerable<Authorship> Authorships(PaperId paper)
        {
            var authors = _people.ToArray();
            random.Shuffle(authors);
            var count = random.Next(12) == 0 ? random.Next(5, 130) : random.Next(0, 5);
            return authors.Take(count).Select((person, i) => new Authorship(
                $"authorship-{person}-{paper}", person, paper, i + 1, Name(), null, null, Sources()));
        }

        private DateRange Period()
        {
            PartialDate? start = random.Next(3) == 0 ? null : new(random.Next(2010, 2020), random.Next(2) == 0 ? null : random.Next(1, 13));
            if (random.Next(4) == 0)
                return new(start, null, true);
            return new(start, random.Next(3) == 0 ? null : new((start?.Year ?? 2015) + random.Next(4)), false);
        }

        private ValueList<Evidence> Sources() =>
        [
            .. Enumerable.Range(1, random.Next(1, 3)).Select(_ => new Evidence(
                One(_sources).Id, random.Next(1, 5), random.Next(5, 9), "words " + random.Next(5), random.Next(1, 5) / 4.0)
            {
                File = random.Next(5) == 0 ? "cv|50%7C/papers.bib" : null,
            }),
        ];
    }
}

using GraphService.Domain;
using Neo4j.Driver;

namespace GraphService.Neo4j.Mapping;

/// <summary>Nodes and facts from the columns <c>properties</c>, <c>from</c> and <c>to</c> of the statements in <c>cypher/load</c>.</summary>
internal static class RowReader
{
    public static Source Source(IRecord record) => Source(Properties(record));

    public static StoredSource StoredSource(IRecord record)
    {
        var p = Properties(record);
        return new(Source(p), p.GetValueOrDefault("claims") as byte[]);
    }

    public static Person Person(IRecord record)
    {
        var p = Properties(record);
        return new(
            new(Text(p, "id")), Text(p, "name"), Texts(p, "aliases").ToValueList(), TextOrNull(p, "orcid"),
            Texts(p, "homepages").ToValueList(), Sources(p))
        {
            IsNamed = Flag(p, "isNamed") ?? true,
        };
    }

    public static Paper Paper(IRecord record)
    {
        var p = Properties(record);
        return new(
            new(Text(p, "id")), Text(p, "title"), Number(p, "year"), TextOrNull(p, "venue"), TextOrNull(p, "arxiv"),
            TextOrNull(p, "doi"), TextOrNull(p, "url"), Flag(p, "hasAllAuthors") ?? true, Sources(p));
    }

    public static Organization Organization(IRecord record)
    {
        var p = Properties(record);
        return new(new(Text(p, "id")), Text(p, "name"), Texts(p, "aliases").ToValueList(), Word<OrganizationKind>(p, "kind"), TextOrNull(p, "ror"));
    }

    public static Lab Lab(IRecord record)
    {
        var p = Properties(record);
        return new(new(Text(p, "id")), Text(p, "name"), record["organization"] is string organization ? new OrganizationId(organization) : null);
    }

    public static Redirect Redirect(IRecord record)
    {
        var p = Properties(record);
        return new(Text(p, "from"), Text(p, "to"));
    }

    public static Authorship Authorship(IRecord record)
    {
        var p = Properties(record);
        return new(
            Text(p, "id"), new(From(record)), new(To(record)), Number(p, "position") ?? 0, Text(p, "nameAsWritten"),
            Flag(p, "equalContribution"), Flag(p, "isCorresponding"), Sources(p));
    }

    public static Advisorship Advisorship(IRecord record)
    {
        var p = Properties(record);
        return new(Text(p, "id"), new(From(record)), new(To(record)), Word<AdvisorKind>(p, "kind"), TextOrNull(p, "at"), Period(p), Sources(p));
    }

    public static Employment Employment(IRecord record)
    {
        var p = Properties(record);
        return new(Text(p, "id"), new(From(record)), new(To(record)), TextOrNull(p, "role"), TextOrNull(p, "unit"), Period(p), Sources(p));
    }

    public static Education Education(IRecord record)
    {
        var p = Properties(record);
        return new(Text(p, "id"), new(From(record)), new(To(record)), TextOrNull(p, "degree"), TextOrNull(p, "field"), Period(p), Sources(p));
    }

    public static Membership Membership(IRecord record)
    {
        var p = Properties(record);
        return new(Text(p, "id"), new(From(record)), new(To(record)), Period(p), Sources(p));
    }

    public static Collaboration Collaboration(IRecord record)
    {
        var p = Properties(record);
        return new(Text(p, "id"), new(From(record)), new(To(record)), Sources(p));
    }

    public static GraphStatistics Statistics(IRecord record)
    {
        return new(
            record["revision"].As<long>(), Count("people"), Count("papers"), Count("organizations"), Count("labs"), Count("sources"),
            Count("authorships"), Count("advisorships"), Count("employments"), Count("educations"), Count("memberships"), Count("collaborations"));

        int Count(string what) => record[what].As<int>();
    }

    private static Source Source(IReadOnlyDictionary<string, object> p) => new(
        new(Text(p, "id")), Text(p, "path"), Text(p, "format"), p["importedAt"].As<DateTimeOffset>(), Text(p, "extractorVersion"));

    private static IReadOnlyDictionary<string, object> Properties(IRecord record) => record["properties"].As<IReadOnlyDictionary<string, object>>();

    private static string From(IRecord record) => record["from"].As<string>();

    private static string To(IRecord record) => record["to"].As<string>();

    private static string Text(IReadOnlyDictionary<string, object> p, string key) => (string)p[key];

    private static string? TextOrNull(IReadOnlyDictionary<string, object> p, string key) => p.GetValueOrDefault(key) as string;

    private static bool? Flag(IReadOnlyDictionary<string, object> p, string key) => p.GetValueOrDefault(key) as bool?;

    private static int? Number(IReadOnlyDictionary<string, object> p, string key) => p.GetValueOrDefault(key) is long number ? (int)number : null;

    private static IEnumerable<string> Texts(IReadOnlyDictionary<string, object> p, string key) =>
        p.GetValueOrDefault(key) is IEnumerable<object> list ? list.Cast<string>() : [];

    private static ValueList<Evidence> Sources(IReadOnlyDictionary<string, object> p) => EvidenceText.Parse(Texts(p, "sources"));

    private static DateRange Period(IReadOnlyDictionary<string, object> p) => DateRange.Parse(TextOrNull(p, "start"), TextOrNull(p, "end"));

    private static T Word<T>(IReadOnlyDictionary<string, object> p, string key)
        where T : struct, Enum => Enum.TryParse<T>(TextOrNull(p, key), ignoreCase: true, out var value) ? value : default;
}

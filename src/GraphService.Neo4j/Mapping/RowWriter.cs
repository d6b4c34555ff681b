using GraphService.Domain;

namespace GraphService.Neo4j.Mapping;

/// <summary>Nodes and facts as parameters of the statements in <c>cypher/write</c>; a property that is not stated, or an empty list, is left out.</summary>
internal static class RowWriter
{
    public static Dictionary<string, object?> Row(StoredSource stored) => new()
    {
        ["id"] = stored.Source.Id.Value,
        ["path"] = stored.Source.Path,
        ["format"] = stored.Source.Format,
        ["importedAt"] = stored.Source.ImportedAt,
        ["extractorVersion"] = stored.Source.ExtractorVersion,
        ["claims"] = stored.Claims.IsEmpty ? null : stored.Claims.ToArray(),
    };

    public static Dictionary<string, object?> Row(Person person) => new()
    {
        ["id"] = person.Id.Value,
        ["name"] = person.Name,
        ["aliases"] = List(person.Aliases),
        ["orcid"] = person.Orcid,
        ["homepages"] = List(person.Homepages),
        ["isNamed"] = person.IsNamed,
        ["sources"] = List(person.Sources),
        ["foldedName"] = SortKeys.OfName(person.Name),
        ["searchText"] = SearchText.Of(person.Name, person.Aliases),
    };

    public static Dictionary<string, object?> Row(Paper paper) => new()
    {
        ["id"] = paper.Id.Value,
        ["title"] = paper.Title,
        ["year"] = paper.Year,
        ["venue"] = paper.Venue,
        ["arxiv"] = paper.Arxiv,
        ["doi"] = paper.Doi,
        ["url"] = paper.Url,
        ["hasAllAuthors"] = paper.HasAllAuthors,
        ["sources"] = List(paper.Sources),
        ["foldedTitle"] = SortKeys.OfName(paper.Title),
        ["foldedVenue"] = paper.Venue is { } venue ? TextFolding.Fold(venue) : null,
        ["searchText"] = SearchText.Of(paper.Title, []),
    };

    public static Dictionary<string, object?> Row(Organization organization) => new()
    {
        ["id"] = organization.Id.Value,
        ["name"] = organization.Name,
        ["aliases"] = List(organization.Aliases),
        ["kind"] = Word(organization.Kind),
        ["ror"] = organization.Ror,
        ["foldedName"] = SortKeys.OfName(organization.Name),
        ["searchText"] = SearchText.Of(organization.Name, organization.Aliases),
    };

    public static Dictionary<string, object?> Row(Lab lab) => new()
    {
        ["organization"] = lab.Organization?.Value,
        ["properties"] = new Dictionary<string, object?>
        {
            ["id"] = lab.Id.Value,
            ["name"] = lab.Name,
            ["foldedName"] = SortKeys.OfName(lab.Name),
            ["searchText"] = SearchText.Of(lab.Name, []),
        },
    };

    public static Dictionary<string, object?> Row(Redirect redirect) => new() { ["from"] = redirect.From, ["to"] = redirect.To };

    public static Dictionary<string, object?> Row(Authorship fact) => Fact(fact, fact.Person.Value, fact.Paper.Value, properties =>
    {
        properties["position"] = fact.Position;
        properties["nameAsWritten"] = fact.NameAsWritten;
        properties["equalContribution"] = fact.EqualContribution;
        properties["isCorresponding"] = fact.IsCorresponding;
    });

    public static Dictionary<string, object?> Row(Advisorship fact) => Fact(fact, fact.Advisee.Value, fact.Advisor.Value, properties =>
    {
        properties["kind"] = Word(fact.Kind);
        properties["at"] = fact.At;
        AddPeriod(properties, fact.Period);
    });

    public static Dictionary<string, object?> Row(Employment fact) => Fact(fact, fact.Person.Value, fact.Organization.Value, properties =>
    {
        properties["role"] = fact.Role;
        properties["unit"] = fact.Unit;
        AddPeriod(properties, fact.Period);
    });

    public static Dictionary<string, object?> Row(Education fact) => Fact(fact, fact.Person.Value, fact.Organization.Value, properties =>
    {
        properties["degree"] = fact.Degree;
        properties["field"] = fact.Field;
        AddPeriod(properties, fact.Period);
    });

    public static Dictionary<string, object?> Row(Membership fact) =>
        Fact(fact, fact.Person.Value, fact.Lab.Value, properties => AddPeriod(properties, fact.Period));

    public static Dictionary<string, object?> Row(Collaboration fact) => Fact(fact, fact.Person.Value, fact.Collaborator.Value, _ => { });

    /// <summary>A list, or nothing: files for neo4j-admin cannot tell an empty list from none.</summary>
    public static string[]? List(ValueList<string> texts) => texts.Count == 0 ? null : texts.ToArray();

    /// <summary>Evidence as texts, or nothing.</summary>
    public static string[]? List(ValueList<Evidence> sources) => sources.Count == 0 ? null : EvidenceText.Format(sources);

    private static Dictionary<string, object?> Fact(IFact fact, string from, string to, Action<Dictionary<string, object?>> add)
    {
        var properties = new Dictionary<string, object?> { ["id"] = fact.Id, ["sources"] = List(fact.Sources) };
        add(properties);
        return new() { ["from"] = from, ["to"] = to, ["properties"] = properties };
    }

    private static void AddPeriod(Dictionary<string, object?> properties, DateRange period)
    {
        properties["start"] = period.StartText;
        properties["end"] = period.EndText;
    }

    /// <summary>How a word of the vocabulary is stored.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

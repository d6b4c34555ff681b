using System.Globalization;

namespace GraphService.Domain;

/// <summary>Finds the one node that somebody means by an id or a name; an unclear name is an error that helps to choose.</summary>
/// <param name="graph">The graph to look in.</param>
public sealed class NameLookup(IKnowledgeGraph graph)
{
    private const int Candidates = 10;
    private const int Nearest = 3;

    /// <summary>The person with that id, ORCID or name.</summary>
    /// <exception cref="LookupException">Nobody, or more than one person, goes by the text.</exception>
    public async ValueTask<Person> PersonAsync(string text, CancellationToken cancellationToken)
    {
        if (text.StartsWith(PersonId.Prefix, StringComparison.Ordinal))
        {
            var found = await graph.GetPeopleAsync([new(text)], cancellationToken).ConfigureAwait(false);
            return found[0] ?? throw NoSuchId("person", text);
        }

        var orcid = await graph.FindPersonAsync(new(PersonIdentifierKind.Orcid, text), cancellationToken).ConfigureAwait(false);
        if (orcid is not null)
            return orcid;
        var matches = await graph.SearchPeopleAsync(text, Candidates + 1, cancellationToken).ConfigureAwait(false);
        return await OneAsync("person", text, matches, p => p.Id.Value, DescribeAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The paper with that id, DOI, arXiv id or title.</summary>
    /// <exception cref="LookupException">No paper, or more than one, goes by the text.</exception>
    public async ValueTask<Paper> PaperAsync(string text, CancellationToken cancellationToken)
    {
        if (text.StartsWith(PaperId.Prefix, StringComparison.Ordinal))
        {
            var found = await graph.GetPapersAsync([new(text)], cancellationToken).ConfigureAwait(false);
            return found[0] ?? throw NoSuchId("paper", text);
        }

        var identified = await graph.FindPaperAsync(new(PaperIdentifierKind.Doi, text), cancellationToken).ConfigureAwait(false)
            ?? await graph.FindPaperAsync(new(PaperIdentifierKind.Arxiv, text), cancellationToken).ConfigureAwait(false);
        if (identified is not null)
            return identified;
        var matches = await graph.SearchPapersAsync(text, Candidates + 1, cancellationToken).ConfigureAwait(false);
        return await OneAsync("paper", text, matches, p => p.Id.Value, DescribeAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The organization with that id or name.</summary>
    /// <exception cref="LookupException">No organization, or more than one, goes by the text.</exception>
    public async ValueTask<Organization> OrganizationAsync(string text, CancellationToken cancellationToken)
    {
        if (text.StartsWith(OrganizationId.Prefix, StringComparison.Ordinal))
        {
            var found = await graph.GetOrganizationsAsync([new(text)], cancellationToken).ConfigureAwait(false);
            return found[0] ?? throw NoSuchId("organization", text);
        }

        var matches = await graph.SearchOrganizationsAsync(text, Candidates + 1, cancellationToken).ConfigureAwait(false);
        return await OneAsync("organization", text, matches, o => o.Id.Value,
            (o, _) => ValueTask.FromResult(new LookupCandidate(o.Id.Value, o.Name, o.Kind.ToString().ToLowerInvariant())),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The lab with that id or name.</summary>
    /// <exception cref="LookupException">No lab, or more than one, goes by the text.</exception>
    public async ValueTask<Lab> LabAsync(string text, CancellationToken cancellationToken)
    {
        if (text.StartsWith(LabId.Prefix, StringComparison.Ordinal))
        {
            var found = await graph.GetLabsAsync([new(text)], cancellationToken).ConfigureAwait(false);
            return found[0] ?? throw NoSuchId("lab", text);
        }

        var matches = await graph.SearchLabsAsync(text, Candidates + 1, cancellationToken).ConfigureAwait(false);
        return await OneAsync("lab", text, matches, l => l.Id.Value, DescribeAsync, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<T> OneAsync<T>(
        string kind, string text, IReadOnlyList<Match<T>> matches, Func<T, string> id,
        Func<T, CancellationToken, ValueTask<LookupCandidate>> describe, CancellationToken cancellationToken)
    {
        if (matches.Count > 0 && matches[0].Kind != MatchKind.Similar
            && (matches.Count == 1 || matches[1].Kind > matches[0].Kind))
            return matches[0].Node;

        var ambiguous = matches.Count > 0 && matches[0].Kind != MatchKind.Similar;
        var meant = ambiguous ? matches.TakeWhile(m => m.Kind == matches[0].Kind).Take(Candidates) : matches.Take(Nearest);
        var candidates = new List<LookupCandidate>();
        foreach (var match in meant.DistinctBy(m => id(m.Node)))
            candidates.Add(await describe(match.Node, cancellationToken).ConfigureAwait(false));
        throw new LookupException(kind, text, ambiguous, candidates);
    }

    private static LookupException NoSuchId(string kind, string id) => new(kind, id, isAmbiguous: false, []);

    private async ValueTask<LookupCandidate> DescribeAsync(Person person, CancellationToken cancellationToken)
    {
        PersonId[] ids = [person.Id];
        var authorships = (await graph.GetAuthorshipsOfPeopleAsync(ids, cancellationToken).ConfigureAwait(false))[0];
        var employments = (await graph.GetEmploymentsOfPeopleAsync(ids, cancellationToken).ConfigureAwait(false))[0];
        var coauthors = (await graph.GetCoauthorsAsync(ids, CoauthorFilter.All, cancellationToken).ConfigureAwait(false))[0];
        var papers = await graph.GetPapersAsync([.. authorships.Select(a => a.Paper)], cancellationToken).ConfigureAwait(false);
        var years = papers.Select(p => p?.Year).OfType<int>().ToArray();
        var parts = new List<string> { Count(authorships.Count, "paper") };
        if (years.Length > 0)
            parts.Add(years.Min() == years.Max() ? $"{years[0]}" : $"{years.Min()}–{years.Max()}");
        if (employments.Count > 0
            && (await graph.GetOrganizationsAsync([employments[0].Organization], cancellationToken).ConfigureAwait(false))[0] is { } organization)
            parts.Add("at " + organization.Name);
        if (coauthors.Count > 0)
        {
            var names = await graph.GetPeopleAsync([.. coauthors.Take(2).Select(c => c.Person)], cancellationToken).ConfigureAwait(false);
            parts.Add("with " + string.Join(", ", names.Select(n => n?.Name)));
        }

        return new(person.Id.Value, person.Name, string.Join("; ", parts));
    }

    private async ValueTask<LookupCandidate> DescribeAsync(Paper paper, CancellationToken cancellationToken)
    {
        var authorships = (await graph.GetAuthorshipsOfPapersAsync([paper.Id], cancellationToken).ConfigureAwait(false))[0];
        string?[] parts =
        [
            authorships.Count == 0 ? null : authorships[0].NameAsWritten + (authorships.Count > 1 ? " et al." : ""),
            paper.Venue, paper.Year?.ToString(CultureInfo.InvariantCulture),
        ];
        return new(paper.Id.Value, paper.Title, string.Join("; ", parts.OfType<string>()));
    }

    private async ValueTask<LookupCandidate> DescribeAsync(Lab lab, CancellationToken cancellationToken)
    {
        var organization = lab.Organization is { } id
            ? (await graph.GetOrganizationsAsync([id], cancellationToken).ConfigureAwait(false))[0]?.Name
            : null;
        return new(lab.Id.Value, lab.Name, organization is null ? "" : "part of " + organization);
    }

    private static string Count(int n, string noun) => n == 1 ? $"1 {noun}" : $"{n} {noun}s";
}

using GraphService.Domain;

namespace GraphService.Output.Views;

/// <summary>Reads answers with names in place of ids.</summary>
/// <param name="graph">The graph.</param>
internal sealed class ViewReader(IKnowledgeGraph graph)
{
    public async Task<PersonView> PersonAsync(Person person, CancellationToken cancellationToken)
    {
        PersonId[] ids = [person.Id];
        var authorships = (await graph.GetAuthorshipsOfPeopleAsync(ids, cancellationToken).ConfigureAwait(false))[0];
        var coauthors = (await graph.GetCoauthorsAsync(ids, CoauthorFilter.All, cancellationToken).ConfigureAwait(false))[0];
        var coauthorNames = await NamesAsync([.. coauthors.Select(c => c.Person)], cancellationToken).ConfigureAwait(false);
        var advisors = (await graph.GetAdvisorsAsync(ids, cancellationToken).ConfigureAwait(false))[0];
        var advisees = (await graph.GetAdviseesAsync(ids, cancellationToken).ConfigureAwait(false))[0];
        return new(
            person.Id.Value, person.Name, person.Aliases, person.Orcid, person.Homepages,
            await AdvisorsAsync(advisors, a => a.Advisor, cancellationToken).ConfigureAwait(false),
            await AdvisorsAsync(advisees, a => a.Advisee, cancellationToken).ConfigureAwait(false),
            await EmployersAsync(ids, cancellationToken).ConfigureAwait(false),
            await EducationAsync(ids, cancellationToken).ConfigureAwait(false),
            await LabsAsync(ids, cancellationToken).ConfigureAwait(false),
            await PapersAsync([.. authorships.Select(a => a.Paper)], cancellationToken).ConfigureAwait(false),
            [.. coauthors.Select((c, i) => new CoauthorView(c.Person.Value, coauthorNames[i], c.Papers.Count))]);
    }

    public async Task<IReadOnlyList<PathView>> PathsAsync(IReadOnlyList<CollaborationPath> paths, CancellationToken cancellationToken)
    {
        var views = new List<PathView>();
        foreach (var path in paths)
        {
            var names = await NamesAsync(path.People, cancellationToken).ConfigureAwait(false);
            var steps = new List<PathStepView>();
            for (var i = 0; i < path.Steps.Count; i++)
            {
                var step = path.Steps[i];
                var (from, to) = (names[i], names[i + 1]);
                steps.Add(new(
                    from, to, step.Strength,
                    await PapersAsync(step.Papers, cancellationToken).ConfigureAwait(false),
                    await AdvisingAsync(step, from, to, cancellationToken).ConfigureAwait(false),
                    [.. (await graph.GetLabsAsync(step.Labs, cancellationToken).ConfigureAwait(false)).OfType<Lab>().Select(l => l.Name)],
                    [.. (await graph.GetOrganizationsAsync(step.Organizations, cancellationToken).ConfigureAwait(false)).OfType<Organization>().Select(o => o.Name)]));
            }

            views.Add(new(path.Steps.Count, path.Cost, steps));
        }

        return views;
    }

    private async Task<IReadOnlyList<StatementView>> AdvisingAsync(PathStep step, string from, string to, CancellationToken cancellationToken)
    {
        var statements = new List<StatementView>();
        foreach (var a in step.Advisorships)
        {
            var (advisee, advisor) = a.Advisee == step.From ? (from, to) : (to, from);
            statements.Add(new($"{advisee} was advised by {advisor} ({Word(a.Kind)})", await SourcesAsync(a.Sources, cancellationToken).ConfigureAwait(false)));
        }

        return statements;
    }

    public async Task<LineageView> LineageAsync(Person person, LineageDirection direction, Lineage lineage, CancellationToken cancellationToken)
    {
        var names = await NamesAsync([.. lineage.Members.Select(m => m.Person)], cancellationToken).ConfigureAwait(false);
        var links = new List<LineageLinkView>();
        foreach (var a in lineage.Advisorships)
        {
            links.Add(new(a.Advisee.Value, a.Advisor.Value, Word(a.Kind), a.At, a.Period.StartText, a.Period.EndText,
                await SourcesAsync(a.Sources, cancellationToken).ConfigureAwait(false)));
        }

        var cycles = new List<IReadOnlyList<string>>();
        foreach (var cycle in lineage.Cycles)
            cycles.Add(await NamesAsync(cycle, cancellationToken).ConfigureAwait(false));
        return new(
            person.Name, direction.ToString().ToLowerInvariant(),
            [.. lineage.Members.Select((m, i) => new LineageMemberView(m.Person.Value, names[i], m.Generation))], links, cycles);
    }

    public async Task<IReadOnlyList<SharedView>> SharedAsync(
        IReadOnlyList<Person> people, IReadOnlyList<SharedCollaborator> shared, CancellationToken cancellationToken)
    {
        var names = await NamesAsync([.. shared.Select(s => s.Person)], cancellationToken).ConfigureAwait(false);
        var views = new List<SharedView>();
        for (var i = 0; i < shared.Count; i++)
        {
            var with = new List<SharedWithView>();
            for (var j = 0; j < people.Count; j++)
                with.Add(new(people[j].Name, await PapersAsync(shared[i].With[j].Papers, cancellationToken).ConfigureAwait(false)));
            views.Add(new(shared[i].Person.Value, names[i], with));
        }

        return views;
    }

    private async Task<IReadOnlyList<string>> NamesAsync(IReadOnlyList<PersonId> ids, CancellationToken cancellationToken) =>
        [.. (await graph.GetPeopleAsync(ids, cancellationToken).ConfigureAwait(false)).Select(p => p?.Name ?? "?")];

    private async Task<IReadOnlyList<PaperView>> PapersAsync(IReadOnlyList<PaperId> ids, CancellationToken cancellationToken)
    {
        var papers = await graph.GetPapersAsync(ids, cancellationToken).ConfigureAwait(false);
        var authors = await graph.GetAuthorshipsOfPapersAsync(ids, cancellationToken).ConfigureAwait(false);
        var views = new List<PaperView>();
        for (var i = 0; i < papers.Count; i++)
        {
            if (papers[i] is { } paper)
            {
                views.Add(new(paper.Id.Value, paper.Title, [.. authors[i].Select(a => a.NameAsWritten)], paper.Venue, paper.Year,
                    await SourcesAsync(paper.Sources, cancellationToken).ConfigureAwait(false)));
            }
        }

        return views;
    }

    private async Task<IReadOnlyList<AdvisorView>> AdvisorsAsync(
        IReadOnlyList<Advisorship> advisorships, Func<Advisorship, PersonId> other, CancellationToken cancellationToken)
    {
        var names = await NamesAsync([.. advisorships.Select(other)], cancellationToken).ConfigureAwait(false);
        var views = new List<AdvisorView>();
        for (var i = 0; i < names.Count; i++)
        {
            var a = advisorships[i];
            views.Add(new(other(a).Value, names[i], Word(a.Kind), a.At, a.Period.StartText, a.Period.EndText,
                await SourcesAsync(a.Sources, cancellationToken).ConfigureAwait(false)));
        }

        return views;
    }

    private async Task<IReadOnlyList<PlaceView>> EmployersAsync(PersonId[] ids, CancellationToken cancellationToken)
    {
        var employments = (await graph.GetEmploymentsOfPeopleAsync(ids, cancellationToken).ConfigureAwait(false))[0];
        var places = await graph.GetOrganizationsAsync([.. employments.Select(e => e.Organization)], cancellationToken).ConfigureAwait(false);
        var views = new List<PlaceView>();
        for (var i = 0; i < places.Count; i++)
        {
            var e = employments[i];
            views.Add(new(e.Organization.Value, places[i]?.Name ?? "?", e.Role, e.Unit, e.Period.StartText, e.Period.EndText,
                await SourcesAsync(e.Sources, cancellationToken).ConfigureAwait(false)));
        }

        return views;
    }

    private async Task<IReadOnlyList<PlaceView>> EducationAsync(PersonId[] ids, CancellationToken cancellationToken)
    {
        var educations = (await graph.GetEducationsOfPeopleAsync(ids, cancellationToken).ConfigureAwait(false))[0];
        var places = await graph.GetOrganizationsAsync([.. educations.Select(e => e.Organization)], cancellationToken).ConfigureAwait(false);
        var views = new List<PlaceView>();
        for (var i = 0; i < places.Count; i++)
        {
            var e = educations[i];
            var what = string.Join(", ", new[] { e.Degree, e.Field }.OfType<string>());
            views.Add(new(e.Organization.Value, places[i]?.Name ?? "?", what.Length == 0 ? null : what, null, e.Period.StartText, e.Period.EndText,
                await SourcesAsync(e.Sources, cancellationToken).ConfigureAwait(false)));
        }

        return views;
    }

    private async Task<IReadOnlyList<PlaceView>> LabsAsync(PersonId[] ids, CancellationToken cancellationToken)
    {
        var memberships = (await graph.GetMembershipsOfPeopleAsync(ids, cancellationToken).ConfigureAwait(false))[0];
        var labs = await graph.GetLabsAsync([.. memberships.Select(m => m.Lab)], cancellationToken).ConfigureAwait(false);
        var views = new List<PlaceView>();
        for (var i = 0; i < labs.Count; i++)
        {
            var m = memberships[i];
            views.Add(new(m.Lab.Value, labs[i]?.Name ?? "?", null, null, m.Period.StartText, m.Period.EndText,
                await SourcesAsync(m.Sources, cancellationToken).ConfigureAwait(false)));
        }

        return views;
    }

    private async Task<IReadOnlyList<SourceView>> SourcesAsync(ValueList<Evidence> evidence, CancellationToken cancellationToken)
    {
        var sources = await graph.GetSourcesAsync([.. evidence.Select(e => e.Source)], cancellationToken).ConfigureAwait(false);
        return [.. evidence.Select((e, i) => new SourceView(sources[i] is { } source ? e.PathIn(source) : e.Source.Value, e.FirstLine, e.LastLine, e.Excerpt, e.Confidence))];
    }

    private static string Word(AdvisorKind kind) => kind.ToString().ToLowerInvariant();
}

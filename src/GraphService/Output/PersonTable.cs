using GraphService.Output.Views;
using Spectre.Console;

namespace GraphService.Output;

/// <summary>A person for people: one table for each kind of fact.</summary>
internal static class PersonTable
{
    private const int MaxCoauthors = 15;

    public static void Write(PersonView person)
    {
        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]{person.Name}[/]  [grey]{person.Key}[/]");
        if (person.Aliases.Count > 0)
            console.MarkupLineInterpolated($"also {string.Join(", ", person.Aliases)}");
        if (person.Orcid is not null)
            console.MarkupLineInterpolated($"ORCID {person.Orcid}");
        Write(console, "Education", person.Education, "Degree");
        Write(console, "Employers", person.Employers, "Role");
        Write(console, "Labs", person.Labs, "");
        Write(console, "Advisors", person.Advisors);
        Write(console, "Advisees", person.Advisees);
        WritePapers(console, person.Papers);
        WriteCoauthors(console, person.Coauthors);
    }

    private static void Write(IAnsiConsole console, string title, IReadOnlyList<PlaceView> places, string what)
    {
        if (places.Count == 0)
            return;
        var table = Tables.New(title, "Name", what, "When", "Read in");
        foreach (var place in places)
        {
            var text = string.Join(", ", new[] { place.What, place.Unit }.OfType<string>());
            table.AddRow(new Text(place.Name), new Text(text), new Text(Tables.When(place.Start, place.End)), Tables.ReadIn(place.Sources));
        }

        console.Write(table);
    }

    private static void Write(IAnsiConsole console, string title, IReadOnlyList<AdvisorView> advisors)
    {
        if (advisors.Count == 0)
            return;
        var table = Tables.New(title, "Name", "For", "At", "Read in");
        foreach (var advisor in advisors)
            table.AddRow(new Text(advisor.Name), new Text(advisor.Kind), new Text(advisor.At ?? ""), Tables.ReadIn(advisor.Sources));
        console.Write(table);
    }

    private static void WritePapers(IAnsiConsole console, IReadOnlyList<PaperView> papers)
    {
        if (papers.Count == 0)
            return;
        var table = Tables.New($"Papers ({papers.Count})", "Year", "Title", "Venue", "Read in");
        foreach (var paper in papers)
            table.AddRow(new Text(paper.Year?.ToString() ?? ""), new Text(paper.Title), new Text(paper.Venue ?? ""), Tables.ReadIn(paper.Sources));
        console.Write(table);
    }

    private static void WriteCoauthors(IAnsiConsole console, IReadOnlyList<CoauthorView> coauthors)
    {
        if (coauthors.Count == 0)
            return;
        var named = string.Join(", ", coauthors.Take(MaxCoauthors).Select(c => $"{c.Name} ({c.Papers})"));
        var rest = coauthors.Count > MaxCoauthors ? $" and {coauthors.Count - MaxCoauthors} more" : "";
        console.MarkupLineInterpolated($"[bold]Coauthors ({coauthors.Count})[/]: {named}{rest}");
    }
}

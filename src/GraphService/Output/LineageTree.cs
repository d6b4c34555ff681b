using GraphService.Domain;
using GraphService.Output.Views;
using Spectre.Console;

namespace GraphService.Output;

/// <summary>A lineage for people, as a tree.</summary>
internal static class LineageTree
{
    private static readonly string Up = LineageDirection.Up.ToString().ToLowerInvariant();

    public static void Write(LineageView lineage)
    {
        var up = lineage.Direction == Up;
        var names = lineage.Members.ToDictionary(m => m.Key, m => m.Name);
        var links = lineage.Advisorships.ToLookup(a => up ? a.AdviseeKey : a.AdvisorKey);
        var tree = new Tree(Markup.Escape(lineage.Person));
        var shown = new HashSet<string> { lineage.Members[0].Key };
        Grow(tree, lineage.Members[0].Key);
        Terminal.Out.Write(tree);
        if (lineage.Members.Count == 1)
            Terminal.Out.MarkupLineInterpolated($"No {(up ? "advisors" : "advisees")} are known.");
        foreach (var cycle in lineage.Cycles)
            Terminal.Out.MarkupLineInterpolated($"[yellow]A cycle:[/] {string.Join(" was advised by ", cycle.Append(cycle[0]))}");

        void Grow(IHasTreeNodes node, string key)
        {
            foreach (var byPerson in links[key].GroupBy(a => up ? a.AdvisorKey : a.AdviseeKey))
            {
                var details = string.Join("; ", byPerson.Select(a => a.At is null ? a.Kind : $"{a.Kind}, {a.At}"));
                var child = node.AddNode($"{Markup.Escape(names[byPerson.Key])} [grey]{Markup.Escape(details)}[/]");
                if (shown.Add(byPerson.Key))
                    Grow(child, byPerson.Key);
            }
        }
    }
}

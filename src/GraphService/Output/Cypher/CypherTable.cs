using GraphService.Neo4j.Questions;
using Spectre.Console;

namespace GraphService.Output.Cypher;

/// <summary>Answers to statements for people.</summary>
internal static class CypherTable
{
    public static void Write(CypherAnswer answer)
    {
        var console = Terminal.Out;
        if (answer.Plan is not null)
        {
            Console.WriteLine(answer.Plan);
            return;
        }

        if (answer.Keys.Count > 0)
        {
            var table = new Table().Border(TableBorder.Simple).LeftAligned();
            foreach (var key in answer.Keys)
                table.AddColumn(Markup.Escape(key));
            foreach (var row in answer.Rows)
                table.AddRow(row.Select(value => new Text(CypherText.Cell(value))));
            console.Write(table);
        }

        console.MarkupLineInterpolated($"{answer.Rows.Count} row{(answer.Rows.Count == 1 ? "" : "s")}{(answer.HasMore ? ", and more: --limit tells how many to show" : "")}");
    }
}

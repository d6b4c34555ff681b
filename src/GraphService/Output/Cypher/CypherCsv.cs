using CsvHelper;
using GraphService.Neo4j.Questions;

namespace GraphService.Output.Cypher;

/// <summary>Answers to statements as CSV (RFC 4180) with a header; what is no text or number is written as in Cypher.</summary>
internal static class CypherCsv
{
    /// <summary>Writes an answer; rows that would make it longer than a limit are left out.</summary>
    public static void Write(Stream output, CypherAnswer answer, long byteLimit = long.MaxValue)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var key in answer.Keys)
            csv.WriteField(key);
        csv.EndRecord();
        foreach (var row in answer.Rows)
        {
            if (output.CanSeek && output.Position > byteLimit)
                break;
            foreach (var value in row)
                csv.WriteField(CypherText.Cell(value));
            csv.EndRecord();
        }
    }
}

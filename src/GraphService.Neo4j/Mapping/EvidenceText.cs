using System.Globalization;
using GraphService.Domain;

namespace GraphService.Neo4j.Mapping;

/// <summary>Evidence as a property: one text for each place, <c>source|first line|last line|confidence|excerpt</c>; <c>source/file</c> in a profile folder.</summary>
internal static class EvidenceText
{
    private const int Parts = 5;
    private const char Separator = '|';
    private const char FileSeparator = '/';

    public static string[] Format(ValueList<Evidence> evidence)
    {
        var texts = new string[evidence.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var e = evidence[i];
            texts[i] = string.Create(CultureInfo.InvariantCulture, $"{SourceOf(e)}|{e.FirstLine}|{e.LastLine}|{e.Confidence:R}|{e.Excerpt}");
        }

        return texts;
    }

    public static ValueList<Evidence> Parse(IEnumerable<string> texts) => texts.Select(ParseOne).ToValueList();

    private static string SourceOf(Evidence evidence) => evidence.File is { } file
        ? $"{evidence.Source.Value}{FileSeparator}{file.Replace("%", "%25", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)}"
        : evidence.Source.Value;

    private static Evidence ParseOne(string text)
    {
        var parts = text.Split(Separator, Parts);
        var source = parts[0].Split(FileSeparator, 2);
        return new(
            new(source[0]),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            int.Parse(parts[2], CultureInfo.InvariantCulture),
            parts[4],
            double.Parse(parts[3], CultureInfo.InvariantCulture))
        {
            File = source.Length == 1 ? null : source[1].Replace("%7C", "|", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal),
        };
    }
}

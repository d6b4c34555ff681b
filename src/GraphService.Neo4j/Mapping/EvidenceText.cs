using System.Globalization;
using GraphService.Domain;

namespace GraphService.Neo4j.Mapping;

/// <summary>Evidence as a property: one text for each place, <c>source|first line|last line|confidence|excerpt</c>.</summary>
internal static class EvidenceText
{
    private const int Parts = 5;

    public static string[] Format(ValueList<Evidence> evidence)
    {
        var texts = new string[evidence.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var e = evidence[i];
            texts[i] = string.Create(CultureInfo.InvariantCulture, $"{e.Source.Value}|{e.FirstLine}|{e.LastLine}|{e.Confidence:R}|{e.Excerpt}");
        }

        return texts;
    }

    public static ValueList<Evidence> Parse(IEnumerable<string> texts) => texts.Select(ParseOne).ToValueList();

    private static Evidence ParseOne(string text)
    {
        var parts = text.Split('|', Parts);
        return new(
            new(parts[0]),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            int.Parse(parts[2], CultureInfo.InvariantCulture),
            parts[4],
            double.Parse(parts[3], CultureInfo.InvariantCulture));
    }
}

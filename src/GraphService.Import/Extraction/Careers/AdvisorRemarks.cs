using GraphService.Import.Extraction.Names;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers;

/// <summary>Names of advisors in the remarks of an entry: in parentheses, behind "with", or with a remark behind the name.</summary>
internal static class AdvisorRemarks
{
    private const int LongestLabel = 40;

    /// <summary>"Ann Bell (co-advisor)" among references: those whom a remark behind the name calls advisor.</summary>
    public static List<PersonInText> Marked(EntryText entry)
    {
        var found = new List<PersonInText>();
        if (!entry.Text.Contains("visor)", StringComparison.OrdinalIgnoreCase) && !entry.Text.Contains("chair)", StringComparison.OrdinalIgnoreCase)) return found;
        foreach (var start in entry.LineStarts)
        {
            // "Committee: Ann Bell (chair), Eva Fisk"
            var label = entry.Text.AsSpan(start, Math.Min(LongestLabel, entry.Text.Length - start)).IndexOf("ommittee: ");
            var list = NameListParser.Parse(entry.Text, label < 0 ? start : start + label + "ommittee: ".Length, entry.Text.Length, entry.LinkEdges);
            found.AddRange(list.People.Where(person => person.Shape == NameShape.Full && IsAdvisorRemark(person.Remark)));
        }

        return found;
    }

    /// <summary>"Research Intern, Acme (Prof. Ann Bell)": those whom an entry names with a title in parentheses.</summary>
    public static List<PersonInText> Bracketed(EntryText entry)
    {
        var found = new List<PersonInText>();
        var text = entry.Text;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var inner = text.AsSpan(open + 1);
            var start = open + 1 + (inner.StartsWith("with ") ? 5 : 0);
            inner = text.AsSpan(start);
            var close = text.IndexOf(')', open);
            if (close < 0 || start == open + 1 && !inner.StartsWith("Prof") && !inner.StartsWith("Dr.") && !inner.StartsWith("Dr ")) continue;
            found.AddRange(NameListParser.Parse(text, start, close, entry.LinkEdges).People.Where(person => person.Shape == NameShape.Full));
        }

        return found;
    }

    /// <summary>"Postdoc, X University, with Ann Bell": those whom a piece of an entry's line names behind "with" and nothing else.</summary>
    public static List<PersonInText> BehindWith(EntryText entry)
    {
        var text = entry.Text;
        var at = text.StartsWith("with ", StringComparison.OrdinalIgnoreCase) ? 0 : Math.Max(text.IndexOf(", with ", StringComparison.Ordinal), text.IndexOf("\nwith ", StringComparison.Ordinal));
        if (at < 0) return [];
        var start = text.IndexOf("ith ", at, StringComparison.OrdinalIgnoreCase) + 4;
        var list = NameListParser.Parse(text, start, text.Length, entry.LinkEdges);
        var rest = text.AsSpan(Math.Min(list.End, text.Length)).TrimStart(" ,");
        var ends = rest.IsEmpty || rest[0] is '.' or ')' or ';' or '\n' or '(' or '|' or '–' or '-' || char.IsAsciiDigit(rest[0]);
        return ends && list.Certain == list.People.Count ? [.. list.People.Where(person => person.Shape == NameShape.Full && !OrganizationScanner.IsOrganization(person.Name))] : [];
    }

    /// <summary>"Research Project | Prof. Ann Bell": those whom a piece of an entry's line names with a title and nothing else.</summary>
    public static List<PersonInText> BehindBar(EntryText entry)
    {
        var text = entry.Text;
        var bar = text.IndexOf('|');
        if (bar < 1 || bar + 1 >= text.Length) return [];
        var rest = text.AsSpan(bar + 1).TrimStart();
        if (!rest.StartsWith("Prof") && !rest.StartsWith("Dr.")) return [];
        var list = NameListParser.Parse(text, text.Length - rest.Length, text.Length, entry.LinkEdges);
        return text.AsSpan(Math.Min(list.End, text.Length)).TrimStart() is [] or ['|' or '(' or '\n' or (>= '0' and <= '9'), ..] ? [.. list.People.Where(person => person.Shape == NameShape.Full)] : [];
    }

    private static bool IsAdvisorRemark(string remark)
    {
        foreach (var word in (ReadOnlySpan<string>)["advisor", "adviser", "co-advisor", "co-adviser", "supervisor", "co-supervisor", "main advisor", "primary advisor", "chair", "co-chair", "committee chair", "phd advisor"])
            if (remark.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

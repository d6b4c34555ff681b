namespace GraphService.Import.Extraction.Outlines;

/// <summary>Cuts running text into sentences.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations = ["Prof", "Dr", "Drs", "prof", "dr", "Mr", "Mrs", "Ms", "St", "Assoc", "Asst", "Inc", "Ltd", "Co", "Corp", "Univ", "Dept", "Dep", "vs", "al", "e.g", "i.e", "etc", "Jr", "Sr", "Ph", "D", "M", "Sc", "B", "U.S", "U.K", "No", "Vol", "Lab", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Profs", "ir", "Ir", "Ing", "habil", "approx", "incl", "resp", "Eng", "Tech"];

    public static List<(int Start, int End)> Split(string text)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '\n')) continue;
            var ends = text[i] == '\n' || (i + 1 >= text.Length || text[i + 1] == ' ' || text[i + 1] == '\n') && (text[i] != '.' || EndsSentence(text, start, i));
            if (!ends) continue;
            if (i + 1 > start) sentences.Add((start, i + 1));
            start = i + 1;
            while (start < text.Length && text[start] is ' ' or '\n') start++;
            i = start - 1;
        }

        if (start < text.Length) sentences.Add((start, text.Length));
        return sentences;
    }

    private static bool EndsSentence(string text, int start, int dot)
    {
        var next = dot + 1;
        while (next < text.Length && text[next] == ' ') next++;
        if (next < text.Length && char.IsLower(text[next])) return false;
        var word = dot;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not ('(' or ',')) word--;
        var last = text.AsSpan(word, dot - word);
        if (last.Length == 1 && char.IsUpper(last[0]) && last[0] != 'I') return next >= text.Length || text.AsSpan(next).StartsWith("I ") || text.AsSpan(next).StartsWith("He ") || text.AsSpan(next).StartsWith("She ");
        // "prof.dr.ir. Ann Bell"
        if (last.StartsWith("prof.", StringComparison.OrdinalIgnoreCase) || last.StartsWith("dr.", StringComparison.OrdinalIgnoreCase)) return false;
        // "Ph.D." and "M.Sc." end a sentence only before a pronoun or another beginning.
        if (last.Contains('.') && last.Length <= 6) return next >= text.Length || text.AsSpan(next).StartsWith("I ") || text.AsSpan(next).StartsWith("My ") || text.AsSpan(next).StartsWith("He ") || text.AsSpan(next).StartsWith("She ") || text.AsSpan(next).StartsWith("Before") || text.AsSpan(next).StartsWith("Prior") || text.AsSpan(next).StartsWith("Previously") || text.AsSpan(next).StartsWith("In ");
        foreach (var abbreviation in Abbreviations)
            if (last.SequenceEqual(abbreviation)) return false;
        return true;
    }
}

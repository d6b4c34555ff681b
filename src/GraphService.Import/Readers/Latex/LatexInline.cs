using System.Text;
using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex;

/// <summary>Renders a piece of TeX, such as a field of a bibliography, as one line of text.</summary>
internal static class LatexInline
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("\\{}$~`'#\n\t");

    public static string Render(string tex)
    {
        if (tex.AsSpan().IndexOfAny(Special) < 0 && !tex.Contains("--", StringComparison.Ordinal) && !tex.Contains("  ", StringComparison.Ordinal)) return tex.Trim();
        var document = new LatexInterpreter(LatexTokenizer.Tokenize(Guard(tex), []), deepest: 4).Run();
        var lines = document.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.AllLines()).Select(line => line.Text);
        return string.Join(' ', lines).Trim();
    }

    // In a field a percent sign is one, and so is a dollar sign without a second.
    private static string Guard(string tex)
    {
        var dollars = Unescaped(tex, '$') % 2 == 1;
        if (!dollars && !tex.Contains('%')) return tex;
        var guarded = new StringBuilder(tex.Length + 8);
        for (var i = 0; i < tex.Length; i++)
        {
            if ((tex[i] == '%' || (dollars && tex[i] == '$')) && (i == 0 || tex[i - 1] != '\\')) guarded.Append('\\');
            guarded.Append(tex[i]);
        }

        return guarded.ToString();
    }

    private static int Unescaped(string text, char sign)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == sign && (i == 0 || text[i - 1] != '\\')) count++;
        return count;
    }
}

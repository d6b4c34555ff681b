using System.Globalization;
using System.Text;

namespace GraphService.Domain;

/// <summary>Folds text for comparison: compatibility forms, case, accents and punctuation do not count.</summary>
/// <remarks>Needs the runtime's Unicode normalization, which globalization-invariant mode lacks: <see cref="IsAvailable"/>.</remarks>
public static class TextFolding
{
    /// <summary>Whether the runtime can normalize Unicode (it cannot in globalization-invariant mode).</summary>
    public static bool IsAvailable => "\u00e9".Normalize(NormalizationForm.FormD).Length == 2;

    /// <summary>
    /// Lower case, accents removed, every run of other than letters and digits one space:
    /// <c>Jürgen O’Neil-Łoś</c> becomes <c>jurgen o neil los</c>.
    /// </summary>
    public static string Fold(string text) => Fold(text, ' ');

    /// <summary>As <see cref="Fold(string)"/> without the spaces: <c>Rui-Jie Zhu</c> becomes <c>ruijiezhu</c>.</summary>
    public static string FoldTight(string text) => Fold(text, null);

    private static string Fold(string text, char? space)
    {
        var ascii = System.Text.Ascii.IsValid(text);
        var normal = ascii ? text : text.Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(normal.Length);
        var gap = false;
        foreach (var c in normal)
        {
            if (!ascii && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
                continue;
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                gap = true;
                continue;
            }

            if (gap && folded.Length > 0 && space is { } s)
                folded.Append(s);
            gap = false;
            var lower = char.ToLowerInvariant(c);
            if (c < 128)
                folded.Append(lower);
            else
                Append(folded, lower);
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char lower)
    {
        switch (lower)
        {
            case 'ø': folded.Append('o'); break;
            case 'ł': folded.Append('l'); break;
            case 'đ' or 'ð': folded.Append('d'); break;
            case 'ı': folded.Append('i'); break;
            case 'ħ': folded.Append('h'); break;
            case 'ŧ': folded.Append('t'); break;
            case 'ß': folded.Append("ss"); break;
            case 'æ': folded.Append("ae"); break;
            case 'œ': folded.Append("oe"); break;
            case 'þ': folded.Append("th"); break;
            default: folded.Append(lower); break;
        }
    }
}

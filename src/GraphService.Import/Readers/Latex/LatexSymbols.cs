using System.Collections.Frozen;

namespace GraphService.Import.Readers.Latex;

/// <summary>Commands that stand for characters, in text and in formulas, and the characters that stand for others.</summary>
internal static class LatexSymbols
{
    private static readonly FrozenDictionary<string, string> Characters = Table(
        // letters
        "i ı j ȷ ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ",
        // signs
        "& & % % $ $ # # _ _ { { } } dag † ddag ‡ dagger † ddagger ‡ S § P ¶ copyright © pounds £ euro € texteuro € EUR €",
        "textregistered ® texttrademark ™ textcopyright © textdegree ° degree ° textmu µ textdagger † textdaggerdbl ‡ textsection § textparagraph ¶",
        "textasciitilde ~ textasciicircum ^ textbackslash \\ textbar | textless < textgreater > textunderscore _ textbullet • bullet • textperiodcentered ·",
        "textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle ' quotedblbase „ guillemotleft « guillemotright » og « fg »",
        "ldots … dots … textellipsis … cdots … LaTeX LaTeX TeX TeX LaTeXe LaTeX2e BibTeX BibTeX XeLaTeX XeLaTeX textasteriskcentered * textordmasculine º textordfeminine ª",
        "textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textonehalf ½ checkmark ✓ cdotp · slash / textvisiblespace _",
        // formulas
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω",
        "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω",
        "times × cdot · pm ± mp ∓ sim ~ approx ≈ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ infty ∞ to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ mapsto ↦ uparrow ↑ downarrow ↓",
        "ast * star ⋆ diamond ⋄ circ ∘ oplus ⊕ otimes ⊗ odot ⊙ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ nabla ∇ partial ∂ sum ∑ prod ∏ int ∫ ell ℓ hbar ℏ prime ′ mid | vert | Vert ‖ langle ⟨ rangle ⟩ lbrace { rbrace } backslash \\ sharp ♯ flat ♭ propto ∝ equiv ≡ perp ⊥ parallel ∥ clubsuit ♣ spadesuit ♠ heartsuit ♥ diamondsuit ♦ triangle △ triangleright ▷ blacktriangleright ▶ square □ blacksquare ■ sqrt √ wedge ∧ vee ∨ neg ¬");

    private static readonly FrozenDictionary<char, char> Raised = Pairs("0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻=⁼(⁽)⁾nⁿiⁱ");

    private static readonly FrozenDictionary<char, char> Lowered = Pairs("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋=₌(₍)₎");

    /// <summary>The character a command stands for, or null.</summary>
    public static string? Character(string command) => Characters.GetValueOrDefault(command);

    /// <summary>Formula text in raised or lowered characters, where each has one; else the text as it is.</summary>
    public static string Shift(string text, bool up)
    {
        var table = up ? Raised : Lowered;
        return text.All(table.ContainsKey) ? string.Concat(text.Select(c => table[c])) : text;
    }

    /// <summary>Text with the ligatures of TeX's fonts: dashes and quotation marks.</summary>
    public static string Ligatures(string text)
    {
        if (text.AsSpan().IndexOfAny('-', '`', '\'') < 0) return text;
        return text.Replace("---", "—", StringComparison.Ordinal).Replace("--", "–", StringComparison.Ordinal)
            .Replace("``", "“", StringComparison.Ordinal).Replace("''", "”", StringComparison.Ordinal)
            .Replace('`', '‘').Replace('\'', '’');
    }

    private static FrozenDictionary<string, string> Table(params ReadOnlySpan<string> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var words = row.Split(' ');
            for (var i = 0; i + 1 < words.Length; i += 2) table[words[i]] = words[i + 1];
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<char, char> Pairs(string pairs) =>
        Enumerable.Range(0, pairs.Length / 2).ToFrozenDictionary(i => pairs[2 * i], i => pairs[(2 * i) + 1]);
}

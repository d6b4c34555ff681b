using System.Text;

namespace GraphService.Import.Text;

/// <summary>Small formulas as a reader sees them: <c>FedHCA$^2$</c> is <c>FedHCA²</c>, <c>$^\*$</c> is an asterisk.</summary>
internal static class MathText
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string LowDigits = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>The text of a formula without its dollar signs.</summary>
    public static string Plain(ReadOnlySpan<char> formula)
    {
        var plain = new StringBuilder(formula.Length);
        var (raised, lowered) = (false, false);
        for (var i = 0; i < formula.Length; i++)
        {
            var c = formula[i];
            switch (c)
            {
                case '^':
                    (raised, lowered) = (true, false);
                    continue;
                case '_':
                    (raised, lowered) = (false, true);
                    continue;
                case '{':
                    continue;
                case '}':
                    (raised, lowered) = (false, false);
                    continue;
                case '~':
                    plain.Append(' ');
                    continue;
                case '\\':
                    var length = 0;
                    while (i + 1 + length < formula.Length && char.IsAsciiLetter(formula[i + 1 + length])) length++;
                    plain.Append(Symbol(formula.Slice(i + 1, length)));
                    i += length;
                    if (length > 0) raised = lowered = false;
                    continue;
            }

            if (char.IsAsciiDigit(c) && (raised || lowered)) plain.Append((raised ? Digits : LowDigits)[c - '0']);
            else plain.Append(c);
            if (i > 0 && formula[i - 1] is '^' or '_') (raised, lowered) = (false, false);
        }

        return plain.ToString();
    }

    private static string Symbol(ReadOnlySpan<char> name) => name switch
    {
        "" => "",
        "dagger" => "†",
        "ddagger" => "‡",
        "ast" or "star" => "*",
        "alpha" => "α",
        "beta" => "β",
        "gamma" => "γ",
        "delta" => "δ",
        "epsilon" or "varepsilon" => "ε",
        "lambda" => "λ",
        "mu" => "μ",
        "pi" => "π",
        "sigma" => "σ",
        "tau" => "τ",
        "phi" or "varphi" => "φ",
        "omega" => "ω",
        "infty" => "∞",
        "times" => "×",
        "to" or "rightarrow" => "→",
        "ell" => "ℓ",
        "mathbf" or "mathrm" or "mathcal" or "mathbb" or "text" or "textbf" or "textit" or "rm" or "bf" => "",
        _ => name.ToString(),
    };
}

using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex.Macros;

/// <summary>Decides the conditions that CVs use to switch parts on and off; what cannot be decided is false.</summary>
internal sealed class LatexConditionals(LatexInput input, LatexMacros macros)
{
    private readonly Dictionary<string, bool> _flags = new(StringComparer.Ordinal);

    /// <summary>Acts on a conditional when <paramref name="name"/> is one.</summary>
    public bool TryRead(string name)
    {
        switch (name)
        {
            case "fi" or "or":
                return true;
            case "else":
                Skip(stopAtElse: false);
                return true;
            case "newif":
                if (input.Peek() is { Kind: LatexTokenKind.Command, Text: ['i', 'f', .. var flag] })
                {
                    input.Next();
                    _flags[flag] = false;
                }

                return true;
            case "ifthenelse":
                Choose(Holds(input.ReadGroup() ?? []));
                return true;
            case "ifstrempty" or "ifblank" or "ifempty" or "ifdefempty" or "IfNoValueTF" or "@ifempty":
                Choose(IsEmpty(input.ReadArgument()));
                return true;
            case "notblank" or "ifnotempty" or "IfValueTF" or "IfBooleanTF":
                Choose(!IsEmpty(input.ReadArgument()));
                return true;
            case "ifstrequal":
                Choose(Equal(input.ReadArgument(), input.ReadArgument()));
                return true;
            default:
                return TryReadPrimitive(name);
        }
    }

    private bool TryReadPrimitive(string name)
    {
        if (TrySetFlag(name)) return true;
        if (!name.StartsWith("if", StringComparison.Ordinal) || macros.IsDefined(name) || input.Peek().Kind == LatexTokenKind.Open) return false;
        var holds = name switch
        {
            "iftrue" => true,
            "ifx" or "if" or "ifcat" => Same(NextSignificant(), NextSignificant()),
            "ifdefined" => macros.IsDefined(NextSignificant().Text),
            _ => _flags.GetValueOrDefault(name[2..]),
        };
        if (!holds) Skip(stopAtElse: true);
        return true;
    }

    private bool TrySetFlag(string name)
    {
        var value = name.EndsWith("true", StringComparison.Ordinal);
        if (!value && !name.EndsWith("false", StringComparison.Ordinal)) return false;
        var flag = name[..^(value ? 4 : 5)];
        if (!_flags.ContainsKey(flag)) return false;
        _flags[flag] = value;
        return true;
    }

    // Drops tokens up to the \fi or \else that belongs to the conditional.
    private void Skip(bool stopAtElse)
    {
        var depth = 0;
        while (input.Next() is { Kind: not LatexTokenKind.End } token)
        {
            if (token.Kind != LatexTokenKind.Command) continue;
            if (token.Text == "newif") input.Next();
            else if (token.Text == "fi" && depth-- == 0) return;
            else if (token.Text == "else" && depth == 0 && stopAtElse) return;
            else if (IsConditional(token.Text)) depth++;
        }
    }

    private bool IsConditional(string name) =>
        name is "if" or "ifx" or "iftrue" or "iffalse" or "ifnum" or "ifdim" or "ifcat" or "ifdefined" or "ifodd" or "ifcase" or "ifhmode" or "ifvmode" or "ifmmode"
        || (name.StartsWith("if", StringComparison.Ordinal) && _flags.ContainsKey(name[2..]));

    private LatexToken NextSignificant()
    {
        while (input.Peek().Kind == LatexTokenKind.Space) input.Next();
        return input.Peek().Kind == LatexTokenKind.Text ? input.ReadArgument() is [var one, ..] ? one : default : input.Next();
    }

    private bool Same(LatexToken a, LatexToken b) =>
        (a.Kind == b.Kind && a.Text == b.Text)
        || (a.Kind == LatexTokenKind.Command && b.Kind == LatexTokenKind.Command && !macros.IsDefined(a.Text) && !macros.IsDefined(b.Text)
            && !LatexCommands.IsKnown(a.Text) && !LatexCommands.IsKnown(b.Text));

    private void Choose(bool first)
    {
        var yes = input.ReadArgument();
        var no = input.ReadArgument();
        input.Push(first ? yes : no);
    }

    private bool Holds(LatexToken[] condition)
    {
        var at = Array.FindIndex(condition, token => token.Kind == LatexTokenKind.Command);
        if (at < 0) return false;
        var negated = condition[at].Text is "NOT" or "not";
        if (negated) at = Array.FindIndex(condition, at + 1, token => token.Kind == LatexTokenKind.Command);
        if (at < 0) return false;
        var (first, next) = Group(condition, at + 1);
        var holds = condition[at].Text switch
        {
            "equal" => Equal(first, Group(condition, next).Tokens),
            "isempty" => IsEmpty(first),
            "boolean" => _flags.GetValueOrDefault(LatexMacros.Flatten(first)),
            _ => false,
        };
        return holds != negated;
    }

    private static (LatexToken[] Tokens, int Next) Group(LatexToken[] tokens, int at)
    {
        while (at < tokens.Length && tokens[at].IsBlank) at++;
        if (at >= tokens.Length || tokens[at].Kind != LatexTokenKind.Open) return ([], at);
        var (depth, start) = (0, at + 1);
        for (; at < tokens.Length; at++)
        {
            if (tokens[at].Kind == LatexTokenKind.Open) depth++;
            else if (tokens[at].Kind == LatexTokenKind.Close && --depth == 0) return (tokens[start..at], at + 1);
        }

        return (tokens[start..], at);
    }

    private static bool IsEmpty(LatexToken[] tokens) => Array.TrueForAll(tokens, token => token.IsBlank);

    private static bool Equal(LatexToken[] a, LatexToken[] b) => LatexMacros.Flatten(a).Trim() == LatexMacros.Flatten(b).Trim();
}

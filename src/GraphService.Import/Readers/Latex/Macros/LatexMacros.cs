using System.Text;
using GraphService.Import.Readers.Latex.Tokens;

namespace GraphService.Import.Readers.Latex.Macros;

/// <summary>The macros and environments that the file defines: reads their definitions and replaces their uses.</summary>
internal sealed class LatexMacros(LatexInput input)
{
    private const int MostMacros = 10_000;

    private readonly Dictionary<string, LatexMacro> _macros = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LatexEnvironment> _environments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);

    public bool IsDefined(string name) => _macros.ContainsKey(name);

    public LatexMacro? Find(string name) => _macros.GetValueOrDefault(name);

    public LatexEnvironment? Environment(string name) => _environments.GetValueOrDefault(name);

    /// <summary>The command that <c>\let</c> made a name stand for, or the name itself.</summary>
    public string Resolve(string name) => _aliases.GetValueOrDefault(name, name);

    /// <summary>Reads a definition when <paramref name="name"/> begins one.</summary>
    public bool TryDefine(string name)
    {
        switch (name)
        {
            case "newcommand" or "providecommand" or "DeclareRobustCommand" or "newrobustcmd":
                DefineCommand(again: false);
                return true;
            case "renewcommand" or "renewrobustcmd":
                DefineCommand(again: true);
                return true;
            case "newenvironment" or "renewenvironment":
                DefineEnvironment();
                return true;
            case "NewDocumentCommand" or "RenewDocumentCommand" or "ProvideDocumentCommand" or "DeclareDocumentCommand":
                DefineDocumentCommand();
                return true;
            case "def" or "gdef" or "edef" or "xdef":
                DefinePrimitive();
                return true;
            case "let":
                DefineAlias();
                return true;
            case "long" or "global" or "protected" or "outer" or "expandafter":
                return true;
            default:
                return false;
        }
    }

    /// <summary>Replaces a use of a macro by its body, with the arguments that follow in it.</summary>
    public bool TryExpand(LatexToken use)
    {
        if (!_macros.TryGetValue(use.Text, out var macro)) return false;
        if (!input.Exhausted) input.Push(Fill(macro, use.Line));
        return true;
    }

    /// <summary>The body of a macro with its arguments, which are read from the input.</summary>
    public LatexToken[] Fill(LatexMacro macro, int line)
    {
        var arguments = macro.Parameters.Select(ReadArgument).ToList();
        var filled = new List<LatexToken>(macro.Body.Length);
        foreach (var token in macro.Body)
        {
            if (token.Kind == LatexTokenKind.Parameter && token.Text[0] - '1' is var index && index >= 0 && index < arguments.Count)
                filled.AddRange(arguments[index]);
            else if (token.Kind == LatexTokenKind.Raw && token.Text.Contains('#'))
                filled.Add(token with { Text = FillText(token.Text, arguments), Line = line });
            else
                filled.Add(token with { Line = line });
        }

        return [.. filled];
    }

    private LatexToken[] ReadArgument(LatexParameter parameter)
    {
        if (parameter.Star) return input.ReadStar() ? [new LatexToken(LatexTokenKind.Text, "*", input.Line)] : [];
        if (parameter.Default is { } fallback) return input.ReadOptional() ?? fallback;
        return parameter.Delimiter is { } delimiter ? ReadDelimited(delimiter) : input.ReadArgument();
    }

    private LatexToken[] ReadDelimited(LatexToken[] delimiter)
    {
        var read = new List<LatexToken>();
        while (input.Peek() is { Kind: not (LatexTokenKind.End or LatexTokenKind.Paragraph) } next && !input.Exhausted)
        {
            input.Next();
            var first = delimiter[0];
            if (next.Kind == first.Kind && next.Kind != LatexTokenKind.Text && next.Text == first.Text) break;
            var at = next.Kind == LatexTokenKind.Text && first.Kind == LatexTokenKind.Text ? next.Text.IndexOf(first.Text, StringComparison.Ordinal) : -1;
            if (at >= 0)
            {
                if (at > 0) read.Add(next with { Text = next.Text[..at] });
                if (at + first.Text.Length < next.Text.Length) input.Push(next with { Text = next.Text[(at + first.Text.Length)..] });
                break;
            }

            read.Add(next);
        }

        return read is [{ Kind: LatexTokenKind.Open }, .., { Kind: LatexTokenKind.Close }] ? [.. read.Skip(1).SkipLast(1)] : [.. read];
    }

    private void DefineCommand(bool again)
    {
        input.ReadStar();
        var name = ReadName();
        var parameters = ReadParameters();
        var body = input.ReadArgument();
        // A known command keeps its meaning when the file only changes its looks.
        if (name is not null && !(again && LatexCommands.IsKnown(name))) Define(name, new LatexMacro(parameters, body));
    }

    private void Define(string name, LatexMacro macro)
    {
        if (LatexCommands.IsStructure(name) || _macros.Count >= MostMacros) return;
        _macros[name] = macro;
    }

    private void DefineEnvironment()
    {
        input.ReadStar();
        var name = Flatten(input.ReadArgument()).Trim();
        var parameters = ReadParameters();
        var begin = input.ReadArgument();
        var end = input.ReadArgument();
        if (_environments.Count < MostMacros) _environments[name] = new LatexEnvironment(new LatexMacro(parameters, begin), end);
    }

    private void DefineDocumentCommand()
    {
        var name = ReadName();
        var parameters = new List<LatexParameter>();
        var specification = input.ReadArgument();
        for (var i = 0; i < specification.Length; i++)
        {
            if (specification[i].Kind != LatexTokenKind.Text) continue;
            foreach (var letter in specification[i].Text)
            {
                if (letter == 'm') parameters.Add(LatexParameter.Mandatory);
                else if (letter == 's') parameters.Add(new LatexParameter(Star: true));
                else if (letter == 'o') parameters.Add(new LatexParameter([]));
                else if (letter == 'O') parameters.Add(new LatexParameter([.. specification.Skip(i + 2).TakeWhile(token => token.Kind != LatexTokenKind.Close)]));
            }

            // What stands in braces after "O" is a default, not a specification.
            if (i + 1 < specification.Length && specification[i + 1].Kind == LatexTokenKind.Open)
                while (i + 1 < specification.Length && specification[i].Kind != LatexTokenKind.Close) i++;
        }

        var body = input.ReadArgument();
        if (name is not null) Define(name, new LatexMacro(parameters, body));
    }

    // \def\name#1#2{…}, also with delimiters between the parameters.
    private void DefinePrimitive()
    {
        while (input.Peek().IsBlank) input.Next();
        if (input.Peek().Kind != LatexTokenKind.Command) return;
        var name = input.Next().Text;
        var parameters = new List<LatexParameter>();
        var delimiter = new List<LatexToken>();
        while (input.Peek() is { Kind: not (LatexTokenKind.Open or LatexTokenKind.End or LatexTokenKind.Paragraph) } token)
        {
            input.Next();
            if (token.Kind == LatexTokenKind.Parameter)
            {
                Delimit(parameters, delimiter);
                parameters.Add(LatexParameter.Mandatory);
            }
            else if (parameters.Count > 0)
            {
                delimiter.Add(token);
            }
        }

        Delimit(parameters, delimiter);
        var body = input.ReadGroup();
        if (body is not null && !LatexCommands.KeepsMeaning(name)) Define(name, new LatexMacro(parameters, body));
    }

    private static void Delimit(List<LatexParameter> parameters, List<LatexToken> delimiter)
    {
        if (parameters.Count > 0 && delimiter.Count > 0) parameters[^1] = new LatexParameter(Delimiter: [.. delimiter]);
        delimiter.Clear();
    }

    private void DefineAlias()
    {
        while (input.Peek().IsBlank) input.Next();
        if (input.Peek().Kind != LatexTokenKind.Command) return;
        var name = input.Next().Text;
        if (input.Peek() is { Kind: LatexTokenKind.Text, Text: "=" }) input.Next();
        while (input.Peek().Kind == LatexTokenKind.Space) input.Next();
        if (input.Peek().Kind != LatexTokenKind.Command) return;
        var target = Resolve(input.Next().Text);
        if (_macros.TryGetValue(target, out var macro)) Define(name, macro);
        else if (target != name && _aliases.Count < MostMacros) _aliases[name] = target;
    }

    private string? ReadName()
    {
        var argument = input.ReadArgument();
        return Array.Find(argument, token => token.Kind == LatexTokenKind.Command) is { Kind: LatexTokenKind.Command } found ? found.Text : null;
    }

    private List<LatexParameter> ReadParameters()
    {
        if (input.ReadOptional() is not { } count || !int.TryParse(Flatten(count), out var number)) return [];
        var parameters = Enumerable.Repeat(LatexParameter.Mandatory, Math.Clamp(number, 0, 9)).ToList();
        if (parameters.Count > 0 && input.ReadOptional() is { } fallback) parameters[0] = new LatexParameter(fallback);
        return parameters;
    }

    /// <summary>The characters of tokens, for names, numbers and comparisons.</summary>
    public static string Flatten(IEnumerable<LatexToken> tokens)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            if (token.Kind is LatexTokenKind.Text or LatexTokenKind.Raw) text.Append(token.Text);
            else if (token.IsBlank) text.Append(' ');
            else if (token.Kind == LatexTokenKind.Command) text.Append(LatexSymbols.Character(token.Text) ?? "\\" + token.Text);
        }

        return text.ToString();
    }

    private static string FillText(string text, List<LatexToken[]> arguments)
    {
        for (var i = 0; i < arguments.Count; i++) text = text.Replace("#" + (i + 1), Flatten(arguments[i]), StringComparison.Ordinal);
        return text;
    }
}

using System.Text;
using HotChocolate.TypeSystem;

namespace GraphService.Conformance.Documents;

/// <summary>
/// Makes documents for a schema by chance: valid ones, and ones in which a few decisions were made wrongly on purpose. The same seed
/// makes the same documents.
/// </summary>
internal sealed partial class DocumentGenerator(Schema schema, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<Definition> _definitions = [];
    private readonly Dictionary<string, string> _variables = [];
    private Definition _current = null!;
    private int _faults;
    private int _names;

    /// <summary>A document; with faults, one in which up to so many decisions are wrong, if the occasions come.</summary>
    public string Next(int faults)
    {
        (_faults, _names) = (faults, 0);
        _definitions.Clear();
        _variables.Clear();

        var operations = Chance(0.25) ? _random.Next(2, 4) : 1;
        for (var i = 0; i < operations; i++) AddOperation(operations);
        var text = Print();
        return Fault(0.05) ? Damaged(text) : text;
    }

    private void AddOperation(int count)
    {
        var (keyword, root) = _random.Next(8) switch
        {
            0 when schema.MutationType is { } mutation => ("mutation", mutation),
            1 when schema.SubscriptionType is { } subscription => ("subscription", subscription),
            _ => ("query", schema.QueryType)
        };
        var earlier = _definitions.FirstOrDefault(definition => definition.Keyword != "")?.Name;
        var name = earlier is not (null or "") && Fault(0.1) ? earlier
            : (count > 1 || Chance(0.5)) && !Fault(0.05) ? $" O{++_names}"
            : "";
        var operation = _current = Add(new Definition { Keyword = keyword, Name = name });
        operation.Directives = Directives(Enum.Parse<DirectiveLocation>(keyword, ignoreCase: true));
        operation.SelectionSet = keyword == "subscription" && !Fault(0.5)
            ? SubscriptionSelection(root)
            : SelectionSet(root, depth: _random.Next(2, 5));
        if (Fault(0.05)) Add(new Definition { IsTypeSystem = true, Name = Pick(["type Extra { a: Int }", "extend schema { query: Query }", "scalar Another"]) });
    }

    private string SubscriptionSelection(ObjectGraphType root)
    {
        var field = Field(root, Pick([.. root.Fields.Values]), depth: 2);
        return Chance(0.3) ? $"{{ ... on {root.Name} {{ {field} }} }}" : $"{{ {field} }}";
    }

    private Definition Add(Definition definition)
    {
        _definitions.Add(definition);
        return definition;
    }

    private string Print()
    {
        var text = new StringBuilder();
        if (Fault(0.04)) _variables["v9999"] = "Int";
        foreach (var definition in _definitions)
        {
            if (definition.IsTypeSystem) text.Append(definition.Name);
            else if (definition.Fragment is { } fragment) text.Append($"fragment {fragment} on {definition.TypeCondition}{definition.Directives} {definition.SelectionSet}");
            else text.Append($"{definition.Keyword}{definition.Name}{VariableDefinitions(definition)}{definition.Directives} {definition.SelectionSet}");
            text.Append('\n');
        }

        return text.ToString();
    }

    private string VariableDefinitions(Definition operation)
    {
        var used = Closure(operation).SelectMany(definition => definition.Variables).Distinct().Order().ToList();
        if (used.Count > 0 && Fault(0.04)) used.RemoveAt(0);
        if (Fault(0.03)) used.Add("unused");
        if (used.Count > 0 && Fault(0.03)) used.Add(used[0]);
        if (used.Count == 0) return "";
        return $"({string.Join(", ", used.Select(name => $"${name}: {_variables.GetValueOrDefault(name, "Int")}"))})";
    }

    private HashSet<Definition> Closure(Definition operation)
    {
        var reached = new HashSet<Definition> { operation };
        var pending = new Stack<Definition>([operation]);
        while (pending.TryPop(out var definition))
        {
            foreach (var spread in definition.Spreads)
            {
                foreach (var fragment in _definitions.Where(other => other.Fragment == spread))
                    if (reached.Add(fragment)) pending.Push(fragment);
            }
        }

        return reached;
    }

    /// <summary>Breaks the text itself: a token left out, doubled or replaced.</summary>
    private string Damaged(string text)
    {
        var words = text.Split(' ').ToList();
        var at = _random.Next(words.Count);
        switch (_random.Next(4))
        {
            case 0: words.RemoveAt(at); break;
            case 1: words.Insert(at, words[at]); break;
            case 2: words[at] = Pick(["{", "}", "$", "...", "\"open", "01", "1.", "@", "é", "on", "[", "&", "\"\\u{110000}\"", "!"]); break;
            case 3: words[at] = words[at].Length > 1 ? words[at][..^1] : "?"; break;
        }

        return string.Join(' ', words);
    }

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private bool Fault(double probability)
    {
        if (_faults == 0 || !Chance(probability)) return false;
        _faults--;
        return true;
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private sealed class Definition
    {
        public string Keyword { get; init; } = "";

        public string Name { get; init; } = "";

        public string? Fragment { get; init; }

        public string TypeCondition { get; init; } = "";

        public bool IsTypeSystem { get; init; }

        public string Directives { get; set; } = "";

        public string SelectionSet { get; set; } = "";

        public HashSet<string> Variables { get; } = [];

        public HashSet<string> Spreads { get; } = [];
    }
}

using System.Text.Json;
using HotChocolate.TypeSystem;

namespace GraphService.Conformance.Documents;

/// <summary>Arguments, values, variables and directives.</summary>
internal sealed partial class DocumentGenerator
{
    private static readonly string[] AnyLiterals =
        ["1", "1.5", "\"text\"", "true", "null", "RED", "[1]", "{a: 1}", "3000000000", "-0", "\"\"\"block\"\"\"", "[[null]]"];

    private static bool IsSpecified(NamedGraphType type) => type is not ScalarGraphType { IsSpecified: false };

    private string Arguments(IReadOnlyDictionary<string, InputValueDefinition> definitions)
    {
        var arguments = Inputs(definitions.Values, depth: 2, isConstant: false);
        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private List<string> Inputs(IEnumerable<InputValueDefinition> definitions, int depth, bool isConstant)
    {
        var inputs = new List<string>();
        foreach (var definition in definitions)
        {
            if (definition.IsRequired ? Fault(0.05) : !Chance(depth > 0 ? 0.4 : 0)) continue;
            inputs.Add($"{definition.Name}: {Value(definition.Type, depth, isConstant, definition.DefaultValue is not null)}");
        }

        if (inputs.Count > 0 && Fault(0.04)) inputs.Add(inputs[0]);
        if (Fault(0.02)) inputs.Add("unknown: 1");
        for (var i = inputs.Count - 1; i > 0 && Chance(0.3); i--) (inputs[0], inputs[i]) = (inputs[i], inputs[0]);
        return inputs;
    }

    private string Value(GraphType type, int depth, bool isConstant, bool hasDefault = false, bool inOneOf = false)
    {
        if (!isConstant && Chance(0.25)) return Variable(type, hasDefault, inOneOf);
        if (Fault(0.05) && IsSpecified(type.Named)) return Pick(AnyLiterals);
        if (!type.IsNonNull && !inOneOf && Chance(0.08)) return "null";
        return type.Nullable switch
        {
            ListGraphType list when Chance(0.8) =>
                $"[{string.Join(", ", Enumerable.Range(0, _random.Next(4)).Select(_ => Value(list.ItemType, depth, isConstant)))}]",
            ListGraphType list => Value(list.ItemType, depth, isConstant),
            InputObjectGraphType input => InputObject(input, depth, isConstant),
            EnumGraphType values => Pick([.. values.Values.Keys]),
            var scalar => Scalar(scalar.ToString()!)
        };
    }

    private string InputObject(InputObjectGraphType type, int depth, bool isConstant)
    {
        if (!type.IsOneOf) return $"{{{string.Join(", ", Inputs(type.Fields.Values, depth - 1, isConstant))}}}";

        var fields = Enumerable.Range(0, Fault(0.1) ? 2 : 1)
            .Select(_ => Pick([.. type.Fields.Values]))
            .DistinctBy(field => field.Name)
            .Select(field => $"{field.Name}: {(Fault(0.05) ? "null" : Value(field.Type, depth - 1, isConstant, inOneOf: true))}");
        return Fault(0.05) ? "{}" : $"{{{string.Join(", ", fields)}}}";
    }

    private string Scalar(string name) => name switch
    {
        "Int" or "Long" or "Short" or "Byte" => _random.Next(-5, 100).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "Float" or "Decimal" => Pick(["1", "-2.5", "1e3", "0.0"]),
        "Boolean" => Pick(["true", "false"]),
        "ID" => Pick(["1", "\"id\""]),
        "Date" or "LocalDate" => "\"2025-09-01\"",
        "DateTime" => "\"2025-09-01T12:00:00Z\"",
        "URL" => "\"https://example.org/\"",
        "UUID" => "\"8d6f0b2e-6a1c-4b0e-9b8f-0a1b2c3d4e5f\"",
        _ => JsonSerializer.Serialize(Pick(["", "text", "\u00e9 \U0001F600", "a\"b\\c"]))
    };

    private string Variable(GraphType type, bool hasDefault, bool inOneOf)
    {
        var declared = type.ToString()!;
        if (Fault(0.06))
        {
            declared = Pick(["Int", "String", "[Int]", "Boolean!", "Query", "Nothing", declared.TrimEnd('!'), $"[{declared}]"]);
        }
        else if (type.IsNonNull && !inOneOf && Chance(0.3))
        {
            // A nullable variable may stand for a non-null value where one of the two has a default.
            declared = declared.TrimEnd('!');
            if (!hasDefault && IsSpecified(type.Named)) declared += $" = {Value(type, depth: 1, isConstant: true)}";
        }
        else if (!type.IsNonNull && (inOneOf || Chance(0.3)))
        {
            declared += "!";
        }
        else if (Chance(0.2))
        {
            declared += $" = {Value(type, depth: 1, isConstant: true)}";
        }

        // A variable of the same type may be used again.
        var same = _variables.Where(variable => variable.Value == declared).Select(variable => variable.Key).ToList();
        var name = same.Count > 0 && Chance(0.5) ? Pick(same) : $"v{++_names}";
        _variables[name] = declared;
        _current.Variables.Add(name);
        return "$" + name;
    }

    private string Directives(DirectiveLocation location)
    {
        if (!Chance(0.1) && !Fault(0.02)) return "";
        var fitting = schema.Directives.Values.Where(directive => Fault(0.02) || directive.Locations.Contains(location)).ToList();
        if (fitting.Count == 0) return Fault(0.1) ? " @include(if: true)" : "";
        var chosen = Pick(fitting);
        var text = $" @{(Fault(0.05) ? "unknown" : chosen.Name)}{Arguments(chosen.Arguments)}";
        if ((chosen.IsRepeatable && Chance(0.3)) || Fault(0.05)) text += $" @{chosen.Name}{Arguments(chosen.Arguments)}";
        return text;
    }
}

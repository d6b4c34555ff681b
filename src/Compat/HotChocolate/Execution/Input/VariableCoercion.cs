using System.Text.Json;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>Checks the variables of a request against their types (section 6.1.2).</summary>
internal static class VariableCoercion
{
    private const int MaxErrors = 5;

    /// <returns>The values, or the errors when some do not fit.</returns>
    public static (VariableValues Values, IReadOnlyList<IError> Errors) Coerce(IReadOnlyList<VariablePlan> plans, JsonElement variables)
    {
        if (plans.Count == 0)
            return (VariableValues.None, []);

        var given = Given(plans, variables);
        var values = new Dictionary<string, VariableValue>(plans.Count);
        var errors = new List<IError>();

        foreach (var plan in plans)
        {
            if (errors.Count == MaxErrors)
                break;

            if (!given.TryGetValue(plan.Name, out var json))
            {
                if (plan.Definition.DefaultValue is { } literal)
                    values.Add(plan.Name, new VariableValue(default, literal));
                else if (plan.Type.IsNonNull)
                    errors.Add(Error(plan, $"Variable \"${plan.Name}\" of required type \"{plan.Type}\" was not provided.", null));

                continue;
            }

            if (Problem(plan.Type, json, $"${plan.Name}") is { } problem)
                errors.Add(Error(plan, $"Variable \"${plan.Name}\" got an invalid value: {problem}", json));
            else
                values.Add(plan.Name, new VariableValue(json, null));
        }

        return (new VariableValues(values), errors);
    }

    /// <summary>The values of the operation's variables, found in one pass: a request may carry very many others.</summary>
    private static Dictionary<string, JsonElement> Given(IReadOnlyList<VariablePlan> plans, JsonElement variables)
    {
        var given = new Dictionary<string, JsonElement>(plans.Count);

        if (variables.ValueKind != JsonValueKind.Object)
            return given;

        if (plans.Count <= 4)
        {
            foreach (var plan in plans)
            {
                if (variables.TryGetProperty(plan.Name, out var value))
                    given[plan.Name] = value;
            }

            return given;
        }

        var names = plans.Select(p => p.Name).ToHashSet();

        foreach (var property in variables.EnumerateObject().Where(p => names.Contains(p.Name)))
            given[property.Name] = property.Value;

        return given;
    }

    /// <summary>What is wrong with a value, or null.</summary>
    private static string? Problem(GraphType type, JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return type.IsNonNull ? $"{path} must not be null: its type is {type}." : null;

        switch (type.Nullable)
        {
            case ListGraphType list:
                if (json.ValueKind != JsonValueKind.Array)
                    return Problem(list.ItemType, json, path);

                var index = 0;

                foreach (var item in json.EnumerateArray())
                {
                    if (Problem(list.ItemType, item, $"{path}[{index++}]") is { } problem)
                        return problem;
                }

                return null;

            case InputObjectGraphType input:
                return ProblemOfObject(input, json, path);

            case NamedGraphType leaf:
                return LeafValues.TryParseJson(leaf, json, out _) ? null : $"{LeafValues.Misfit(leaf, json.GetRawText())} (at {path})";

            default:
                throw new InvalidOperationException($"Unexpected type {type}.");
        }
    }

    private static string? ProblemOfObject(InputObjectGraphType type, JsonElement json, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return $"{path} must be an object: its type is {type.Name}.";

        var given = 0;

        foreach (var property in json.EnumerateObject())
        {
            if (!type.Fields.TryGetValue(property.Name, out var field))
                return $"{path} has a field \"{property.Name}\" that {type.Name} does not define.";

            if (Problem(field.Type, property.Value, $"{path}.{property.Name}") is { } problem)
                return problem;

            if (type.IsOneOf && property.Value.ValueKind == JsonValueKind.Null)
                return $"{path}.{property.Name} must not be null: it is the one field given of {type.Name}.";

            // What is known comes twice when more is given than there is to know.
            if (++given > type.Fields.Count)
                return $"{path} has a field more than once.";
        }

        if (type.IsOneOf && given != 1)
            return $"{path} must have exactly one field of {type.Name}, not {given}.";

        foreach (var field in type.Fields.Values)
        {
            if (field.IsRequired && !json.TryGetProperty(field.Name, out _))
                return $"{path}.{field.Name} of required type {field.Type} was not provided.";
        }

        return null;
    }

    private static IError Error(VariablePlan plan, string message, JsonElement? value)
        => ErrorBuilder.New()
            .SetMessage(message)
            .SetCode(value is null or { ValueKind: JsonValueKind.Null } ? ErrorCodes.NonNullViolation : ErrorCodes.InvalidType)
            .SetExtension("variable", plan.Name)
            .AddLocation(new Location(plan.Definition.Location.Line, plan.Definition.Location.Column))
            .Build();
}

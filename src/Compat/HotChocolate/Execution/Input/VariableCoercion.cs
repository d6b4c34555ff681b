using System.Text.Json;

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

            if (VariableProblem.Find(plan.Type, json) is { } problem)
                errors.Add(Error(plan, $"Variable \"${plan.Name}\" got an invalid value: {problem.Within($"${plan.Name}")}", json));
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

    private static IError Error(VariablePlan plan, string message, JsonElement? value)
        => ErrorBuilder.New()
            .SetMessage(message)
            .SetCode(value is null or { ValueKind: JsonValueKind.Null } ? ErrorCodes.NonNullViolation : ErrorCodes.InvalidType)
            .SetExtension("variable", plan.Name)
            .AddLocation(new Location(plan.Definition.Location.Line, plan.Definition.Location.Column))
            .Build();
}

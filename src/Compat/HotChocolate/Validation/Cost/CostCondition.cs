using System.Collections.Immutable;
using HotChocolate.Execution;
using HotChocolate.Language;

namespace HotChocolate.Validation.Cost;

/// <summary>A <c>@skip</c> or <c>@include</c> by a variable, and those around it: selected only if all hold.</summary>
internal sealed record CostCondition(string Variable, bool Expected, CostCondition? Outer)
{
    public static bool Holds(CostCondition? condition, VariableValues variables)
    {
        for (; condition is not null; condition = condition.Outer)
        {
            if ((variables.Boolean(condition.Variable) ?? false) != condition.Expected) return false;
        }

        return true;
    }

    /// <summary>Adds the conditions of a selection's directives; false when a literal says that it is never selected.</summary>
    public static bool TryAdd(ImmutableArray<DirectiveNode> directives, ref CostCondition? condition)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value is not ("skip" or "include")) continue;
            var expected = directive.Name.Value == "include";
            switch (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value)
            {
                case BooleanValueNode literal when literal.Value != expected: return false;
                case VariableNode variable: condition = new CostCondition(variable.Name.Value, expected, condition); break;
            }
        }

        return true;
    }
}

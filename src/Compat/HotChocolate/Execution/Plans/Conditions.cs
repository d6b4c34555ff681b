using System.Collections.Immutable;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>The conditions of an operation's <c>@skip</c> and <c>@include</c>, each with a bit of its own.</summary>
internal sealed class Conditions
{
    private const int MaxConditions = 64;

    private readonly List<(string Variable, bool Expected)> _conditions = [];

    private Conditions()
    {
    }

    /// <exception cref="GraphQLException">There are more than 64 different ones.</exception>
    public static Conditions Of(OperationDefinitionNode operation, IEnumerable<FragmentDefinitionNode> fragments)
    {
        var conditions = new Conditions();
        conditions.Find(operation.SelectionSet);

        foreach (var fragment in fragments)
            conditions.Find(fragment.SelectionSet);

        return conditions;
    }

    /// <summary>Combines a selection's conditions with those it inherits.</summary>
    /// <returns>False when constants leave the selection out.</returns>
    public bool TryCombine(ImmutableArray<DirectiveNode> directives, ulong inherited, out ulong conditions)
    {
        conditions = inherited;

        foreach (var directive in directives)
        {
            if (!IsCondition(directive, out var expected, out var value))
                continue;

            if (value is BooleanValueNode constant && constant.Value != expected)
                return false;

            if (value is VariableNode variable)
                conditions |= 1UL << _conditions.IndexOf((variable.Name.Value, expected));
        }

        return true;
    }

    public ulong Satisfied(VariableValues variables)
    {
        var satisfied = 0UL;

        for (var i = 0; i < _conditions.Count; i++)
        {
            if (variables.IsTrue(_conditions[i].Variable) == _conditions[i].Expected)
                satisfied |= 1UL << i;
        }

        return satisfied;
    }

    private void Find(SelectionSetNode selections)
    {
        foreach (var selection in selections.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (IsCondition(directive, out var expected, out var value) && value is VariableNode variable)
                    Add((variable.Name.Value, expected));
            }

            if (selection is FieldNode { SelectionSet: { } children })
                Find(children);
            else if (selection is InlineFragmentNode inline)
                Find(inline.SelectionSet);
        }
    }

    private void Add((string Variable, bool Expected) condition)
    {
        if (_conditions.Contains(condition))
            return;

        if (_conditions.Count == MaxConditions)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"An operation may have at most {MaxConditions} different conditions of @skip and @include.")
                .Build());
        }

        _conditions.Add(condition);
    }

    private static bool IsCondition(DirectiveNode directive, out bool expected, out ValueNode? value)
    {
        expected = directive.Name.Value == "include";
        value = null;

        if (!expected && directive.Name.Value != "skip")
            return false;

        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == "if")
                value = argument.Value;
        }

        return true;
    }
}

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

    /// <summary>Whether a selection with these directives is included when these conditions hold.</summary>
    public bool Include(ImmutableArray<DirectiveNode> directives, ulong satisfied)
    {
        foreach (var directive in directives)
        {
            if (!IsCondition(directive, out var expected, out var value))
                continue;

            if (value is BooleanValueNode constant && constant.Value != expected)
                return false;

            if (value is VariableNode variable && (satisfied >> _conditions.IndexOf((variable.Name.Value, expected)) & 1) == 0)
                return false;
        }

        return true;
    }

    /// <summary>The conditions that hold for a request, a bit for each.</summary>
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

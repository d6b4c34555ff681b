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

    /// <summary>How many fields the operation's document selects, which is what a plan takes memory by.</summary>
    public int FieldCount { get; private set; }

    /// <exception cref="GraphQLException">There are more than 64 different ones.</exception>
    public static Conditions Of(OperationDefinitionNode operation, IEnumerable<FragmentDefinitionNode> fragments)
    {
        var conditions = new Conditions();
        conditions.Find(operation.SelectionSet);

        foreach (var fragment in fragments)
            conditions.Find(fragment.SelectionSet);

        return conditions;
    }

    /// <summary>Whether a selection with these directives is included when the conditions have these values (section 6.3.2, CollectFields).</summary>
    /// <exception cref="GraphQLException">It depends on a variable that is null.</exception>
    public bool Include(ImmutableArray<DirectiveNode> directives, ConditionValues values)
        => directives.IsEmpty || (Holds("skip", directives, values) && Holds("include", directives, values));

    /// <summary>What a request's variables make of the conditions.</summary>
    public ConditionValues Of(VariableValues variables)
    {
        var (satisfied, isNull) = (0UL, 0UL);

        for (var i = 0; i < _conditions.Count; i++)
        {
            if (variables.Boolean(_conditions[i].Variable) is not { } value)
                isNull |= 1UL << i;
            else if (value == _conditions[i].Expected)
                satisfied |= 1UL << i;
        }

        return new ConditionValues(satisfied, isNull);
    }

    private bool Holds(string name, ImmutableArray<DirectiveNode> directives, ConditionValues values)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value != name)
                continue;

            var expected = Expected(name);

            switch (If(directive))
            {
                case BooleanValueNode constant:
                    return constant.Value == expected;
                case VariableNode variable:
                    var index = _conditions.IndexOf((variable.Name.Value, expected));
                    return (values.Null >> index & 1) == 0 ? (values.Satisfied >> index & 1) != 0 : throw IsNull(directive, variable);
            }
        }

        return true;
    }

    private void Find(SelectionSetNode selections)
    {
        foreach (var selection in selections.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is "skip" or "include" && If(directive) is VariableNode variable)
                    Add((variable.Name.Value, Expected(directive.Name.Value)));
            }

            if (selection is FieldNode field)
            {
                FieldCount++;

                if (field.SelectionSet is { } children)
                    Find(children);
            }
            else if (selection is InlineFragmentNode inline)
            {
                Find(inline.SelectionSet);
            }
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

    private static bool Expected(string directive) => directive == "include";

    private static ValueNode? If(DirectiveNode directive)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == "if")
                return argument.Value;
        }

        return null;
    }

    private static GraphQLException IsNull(DirectiveNode directive, VariableNode variable) => new(ErrorBuilder.New()
        .SetMessage($"The argument if of @{directive.Name.Value} must not be null, but the variable ${variable.Name.Value} is.")
        .SetCode(ErrorCodes.NonNullViolation)
        .AddLocation(new Location(variable.Location.Line, variable.Location.Column))
        .Build());
}

using System.Collections.Concurrent;
using HotChocolate.Language;
using HotChocolate.TypeSystem;
using HotChocolate.Validation.Cost;

namespace HotChocolate.Execution;

/// <summary>
/// An operation compiled for execution: fields merged by response name, resolvers and constant arguments bound. Selections below a
/// field are compiled when they are first needed, for the object type that is met.
/// </summary>
internal sealed class OperationPlan
{
    private const int MaxKeptCombinations = 32;
    private const int MaxKeptFields = 1024;

    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Conditions _conditions;
    private readonly ConcurrentDictionary<ConditionValues, SelectionSet> _roots = new();
    private readonly int _keptCombinations;

    public OperationPlan(Schema schema, OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        _schema = schema;
        _fragments = fragments;
        Operation = operation;
        _conditions = Conditions.Of(operation, fragments.Values);
        _keptCombinations = Math.Clamp(MaxKeptFields / Math.Max(1, _conditions.FieldCount), 1, MaxKeptCombinations);
        Variables = [.. operation.VariableDefinitions.Select(v => VariablePlan.Create(schema, v))];
    }

    public OperationDefinitionNode Operation { get; }

    public IReadOnlyList<VariablePlan> Variables { get; }

    /// <summary>What the operation costs.</summary>
    public required CostPlan Cost { get; init; }

    /// <summary>
    /// What is selected on the root type when the conditions of <c>@skip</c> and <c>@include</c> are those of a request. Which place
    /// comes first among merged fields, and which places an error names, depends on them: each combination is compiled for itself, and
    /// kept while they are few, for a client may ask for very many.
    /// </summary>
    /// <exception cref="GraphQLException">A condition's variable is null.</exception>
    public SelectionSet RootFor(VariableValues variables)
    {
        var conditions = _conditions.Of(variables);

        if (_roots.TryGetValue(conditions, out var root))
            return root;

        root = Compile(_schema.RootType(Operation.Operation)!, [Operation.SelectionSet], conditions);
        return _roots.Count < _keptCombinations ? _roots.GetOrAdd(conditions, root) : root;
    }

    /// <summary>Compiles what is selected on an object type (section 6.3.2, CollectFields).</summary>
    /// <exception cref="GraphQLException">A condition's variable is null.</exception>
    public SelectionSet Compile(ObjectGraphType type, IReadOnlyList<SelectionSetNode> sources, ConditionValues conditions)
    {
        var fields = new OrderedDictionary<string, List<FieldNode>>();
        var visited = new HashSet<string>();

        foreach (var source in sources)
            Collect(type, source, conditions, fields, visited);

        var selections = new Selection[fields.Count];

        for (var i = 0; i < selections.Length; i++)
        {
            var nodes = fields.GetAt(i).Value;
            selections[i] = new Selection(this, _schema.FieldOf(type, nodes[0].Name.Value)!, nodes, conditions);
        }

        return new SelectionSet(type, selections);
    }

    private void Collect(
        ObjectGraphType type,
        SelectionSetNode set,
        ConditionValues conditions,
        OrderedDictionary<string, List<FieldNode>> fields,
        HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!_conditions.Include(selection.Directives, conditions))
                continue;

            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var merged))
                        fields.Add(field.ResponseName, merged = []);

                    merged.Add(field);
                    break;

                case InlineFragmentNode inline when Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, conditions, fields, visited);
                    break;

                case FragmentSpreadNode spread
                    when visited.Add(spread.Name.Value)
                        && _fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(type, fragment.TypeCondition):
                    Collect(type, fragment.SelectionSet, conditions, fields, visited);
                    break;
            }
        }
    }

    private bool Applies(ObjectGraphType type, NamedTypeNode? condition)
        => condition is null || _schema.IsPossible(_schema.Types[condition.Name.Value], type);
}

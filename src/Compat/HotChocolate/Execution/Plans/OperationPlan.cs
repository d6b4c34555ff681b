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
    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Conditions _conditions;

    public OperationPlan(Schema schema, OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        _schema = schema;
        _fragments = fragments;
        Operation = operation;
        _conditions = Conditions.Of(operation, fragments.Values);
        Variables = [.. operation.VariableDefinitions.Select(v => VariablePlan.Create(schema, v))];
        Root = Compile(schema.RootType(operation.Operation)!, [new SelectionSource(operation.SelectionSet, 0)]);
    }

    public OperationDefinitionNode Operation { get; }

    public IReadOnlyList<VariablePlan> Variables { get; }

    public SelectionSet Root { get; }

    /// <summary>What the operation costs.</summary>
    public required CostPlan Cost { get; init; }

    /// <summary>The conditions that hold for a request, a bit for each.</summary>
    public ulong Satisfied(VariableValues variables) => _conditions.Satisfied(variables);

    /// <summary>Compiles what is selected on an object type (section 6.3.2, CollectFields).</summary>
    public SelectionSet Compile(ObjectGraphType type, IReadOnlyList<SelectionSource> sources)
    {
        var fields = new OrderedDictionary<string, (List<FieldNode> Nodes, List<ulong> Conditions)>();
        var visited = new HashSet<(string Fragment, ulong Conditions)>();

        foreach (var source in sources)
            Collect(type, source.Node, source.Conditions, fields, visited);

        var selections = new Selection[fields.Count];

        for (var i = 0; i < selections.Length; i++)
        {
            var (nodes, conditions) = fields.GetAt(i).Value;
            selections[i] = new Selection(this, _schema.FieldOf(type, nodes[0].Name.Value)!, nodes, [.. conditions]);
        }

        return new SelectionSet(type, selections);
    }

    private void Collect(
        ObjectGraphType type,
        SelectionSetNode set,
        ulong inherited,
        OrderedDictionary<string, (List<FieldNode> Nodes, List<ulong> Conditions)> fields,
        HashSet<(string Fragment, ulong Conditions)> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!_conditions.TryCombine(selection.Directives, inherited, out var conditions))
                continue;

            switch (selection)
            {
                case FieldNode field:
                    if (!fields.TryGetValue(field.ResponseName, out var merged))
                        fields.Add(field.ResponseName, merged = ([], []));

                    merged.Nodes.Add(field);
                    merged.Conditions.Add(conditions);
                    break;

                case InlineFragmentNode inline when Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, conditions, fields, visited);
                    break;

                case FragmentSpreadNode spread
                    when visited.Add((spread.Name.Value, conditions))
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

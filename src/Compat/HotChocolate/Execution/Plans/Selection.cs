using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>A field of a <see cref="SelectionSet"/>, merged from all places of the document that select it.</summary>
internal sealed class Selection
{
    private readonly OperationPlan _plan;
    private readonly SelectionSetNode[] _children;
    private readonly ConditionValues _conditions;
    private SelectionSet? _single;
    private Dictionary<ObjectGraphType, SelectionSet>? _several;

    public Selection(OperationPlan plan, FieldDefinition field, IReadOnlyList<FieldNode> nodes, ConditionValues conditions)
    {
        _plan = plan;
        Field = field;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        ResponseText = JsonEncodedText.Encode(ResponseName);
        IsTypename = field.Name == "__typename";
        _conditions = conditions;
        _children = [.. nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!)];
        Arguments = ArgumentPlan.Create(field, nodes[0]);
    }

    public string ResponseName { get; }

    public JsonEncodedText ResponseText { get; }

    public FieldDefinition Field { get; }

    /// <summary>The places of the document, for error locations.</summary>
    public IReadOnlyList<FieldNode> Nodes { get; }

    public ArgumentPlan Arguments { get; }

    public bool IsTypename { get; }

    /// <summary>What is selected below, for a value of one object type; compiled when a value of that type is first met.</summary>
    /// <exception cref="GraphQLException">A condition's variable is null.</exception>
    public SelectionSet SelectionsOf(ObjectGraphType type)
    {
        var single = _single;

        if (single is not null && ReferenceEquals(single.Type, type))
            return single;

        return FindOrCompile(type);
    }

    private SelectionSet FindOrCompile(ObjectGraphType type)
    {
        lock (_children)
        {
            if (_single is null)
                return _single = _plan.Compile(type, _children, _conditions);

            if (ReferenceEquals(_single.Type, type))
                return _single;

            _several ??= [];

            if (!_several.TryGetValue(type, out var set))
                _several.Add(type, set = _plan.Compile(type, _children, _conditions));

            return set;
        }
    }
}

using System.Collections.Immutable;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation.Cost;

/// <summary>Makes the <see cref="CostPlan"/> of an operation of a valid document.</summary>
internal sealed class CostPlanCompiler
{
    /// <summary>How many selections may be looked at, for what is entangled may be looked at in very many combinations of types.</summary>
    private const int MaxSteps = 50_000;

    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly List<CostSet> _sets = [];
    private readonly Dictionary<SetKey, int> _indexes = [];
    private int _steps;

    private CostPlanCompiler(Schema schema, DocumentNode document)
    {
        _schema = schema;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);
    }

    public static CostPlan Compile(Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        var compiler = new CostPlanCompiler(schema, document);
        var root = schema.RootType(operation.Operation)!;
        compiler.Compile(root, [new Source(operation.SelectionSet, null)], null);
        return compiler._steps > MaxSteps ? CostPlan.Unbounded : new CostPlan([.. compiler._sets], Weight(root));
    }

    private static double Weight(NamedGraphType type) => type.CostWeight ?? (type.IsLeaf ? 0 : 1);

    /// <summary>Compiles what selection sets select on objects of a type, and returns its index.</summary>
    private int Compile(ObjectGraphType type, IEnumerable<Source> sources, Sizing? sizing)
    {
        var groups = Collect(type, sources);
        var key = new SetKey(type, sizing, [.. groups.Values.SelectMany(uses => uses)]);
        if (_steps > MaxSteps) return 0;
        if (_indexes.TryGetValue(key, out var index)) return index;

        var set = new CostSet([.. groups.Values.Select(uses => Compile(type, uses, sizing))]);
        index = _sets.Count;
        _sets.Add(set);
        _indexes.Add(key, index);
        return index;
    }

    private CostField Compile(ObjectGraphType parent, List<Use> uses, Sizing? sizing)
    {
        var node = uses[0].Field;
        var definition = _schema.FieldOf(parent, node.Name.Value)!;
        var listSize = definition.ListSize is null ? null : new ListSizeEstimate(node, definition, definition.ListSize);
        var isSized = definition.ListSize is { SizedFields.Count: > 0 };
        var size = !definition.Type.IsList ? null
            : sizing is not null && sizing.Fields.Contains(definition.Name) ? sizing.Size
            : isSized ? null
            : listSize;

        var weight = FieldWeight(definition);
        var inputs = Inputs(node, definition, ref weight);
        var named = definition.Type.Named;
        return new CostField(
            [.. uses.Select(use => use.Condition)],
            weight,
            inputs,
            size,
            named.IsLeaf
                ? [(Weight(named), -1)]
                : [.. Children(named, uses, isSized ? new Sizing(definition.ListSize!.SizedFields, listSize!) : null)]);
    }

    private IEnumerable<(double Weight, int Set)> Children(NamedGraphType type, List<Use> uses, Sizing? sizing)
    {
        // Where a field is selected once, whatever selects it selects its selection set.
        var sources = uses
            .Where(use => use.Field.SelectionSet is not null)
            .Select(use => new Source(use.Field.SelectionSet!, uses.Count == 1 ? null : use.Condition))
            .ToList();
        return _schema.PossibleTypes(type).Select(possible => (Weight(possible), Compile(possible, sources, sizing)));
    }

    private static double FieldWeight(FieldDefinition field) => field.CostWeight ?? (field.Type.IsList || field.Type.IsComposite ? 1 : 0);

    /// <summary>Adds the weights of the arguments that are sent; those that depend on variables are kept for each request.</summary>
    private static ImmutableArray<CostInput> Inputs(FieldNode node, FieldDefinition definition, ref double weight)
    {
        var inputs = ImmutableArray<CostInput>.Empty;
        foreach (var argument in node.Arguments)
        {
            if (!definition.Arguments.TryGetValue(argument.Name.Value, out var input)
                || (input.CostWeight is null && input.Type.Named is not InputObjectGraphType)) continue;
            if (ArgumentPlan.ContainsVariable(argument.Value)) inputs = inputs.Add(new CostInput(argument.Value, input));
            else weight += new CostEvaluation(VariableValues.None).WeightOf(argument.Value, input);
        }

        return inputs;
    }

    /// <summary>The fields that selection sets and their fragments select on an object type, by response name.</summary>
    private OrderedDictionary<string, List<Use>> Collect(ObjectGraphType type, IEnumerable<Source> sources)
    {
        var groups = new OrderedDictionary<string, List<Use>>();
        var spread = new HashSet<(FragmentDefinitionNode, CostCondition?)>();
        var pending = new Stack<Source>(sources.Reverse());
        while (pending.TryPop(out var source) && _steps <= MaxSteps)
        {
            foreach (var selection in source.SelectionSet.Selections)
            {
                _steps++;
                var condition = source.Condition;
                if (!CostCondition.TryAdd(selection.Directives, ref condition)) continue;
                switch (selection)
                {
                    case FieldNode field:
                        if (!groups.TryGetValue(field.ResponseName, out var uses)) groups.Add(field.ResponseName, uses = []);
                        uses.Add(new Use(field, condition));
                        break;
                    case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                        pending.Push(new Source(inline.SelectionSet, condition));
                        break;
                    case FragmentSpreadNode named
                        when _fragments.TryGetValue(named.Name.Value, out var fragment)
                        && Applies(fragment.TypeCondition, type)
                        && spread.Add((fragment, condition)):
                        pending.Push(new Source(fragment.SelectionSet, condition));
                        break;
                }
            }
        }

        return groups;
    }

    private bool Applies(NamedTypeNode? condition, ObjectGraphType type) =>
        condition is null || _schema.IsPossible(_schema.Types[condition.Name.Value], type);

    /// <summary>A selection set, with the condition under which it counts.</summary>
    private sealed record Source(SelectionSetNode SelectionSet, CostCondition? Condition);

    /// <summary>A field where it is selected, with the condition under which it is.</summary>
    private sealed record Use(FieldNode Field, CostCondition? Condition);

    /// <summary>The size that a field's <c>@listSize</c> gives to lists among its object's fields.</summary>
    private sealed record Sizing(IReadOnlyList<string> Fields, ListSizeEstimate Size);

    /// <summary>What a compiled set depends on.</summary>
    private sealed record SetKey(ObjectGraphType Type, Sizing? Sizing, ImmutableArray<Use> Uses)
    {
        public bool Equals(SetKey? other) =>
            other is not null && Type == other.Type && Sizing == other.Sizing && Uses.AsSpan().SequenceEqual(other.Uses.AsSpan());

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(Type);
            foreach (var use in Uses) hash.Add(use.Field);
            return hash.ToHashCode();
        }
    }
}

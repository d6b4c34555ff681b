using System.Buffers;
using System.Collections.Immutable;
using HotChocolate.Execution;

namespace HotChocolate.Validation.Cost;

/// <summary>
/// An operation's price (IBM's GraphQL cost directives), worked out as far as it can be without the variables: a graph of selection
/// sets, in which what the document says twice stands once. It is made once for an operation and evaluated for each request, in time
/// linear in the document whatever the size of the response.
/// </summary>
internal sealed class CostPlan
{
    private readonly ImmutableArray<CostSet> _sets;
    private readonly double _rootWeight;
    private readonly (OperationCost Cost, IError? Error)? _constant;

    /// <param name="sets">The selection sets, each after those within it; the root set is the last.</param>
    /// <param name="rootWeight">The weight of the root type.</param>
    public CostPlan(ImmutableArray<CostSet> sets, double rootWeight)
    {
        (_sets, _rootWeight) = (sets, rootWeight);
        if (sets.Any(set => set.Fields.Any(field => field.DependsOnVariables))) return;
        _constant = (Evaluate(VariableValues.None, out var error), error);
    }

    private CostPlan() => _constant = (OperationCost.Unbounded, null);

    /// <summary>The plan of an operation that is too entangled to price.</summary>
    public static CostPlan Unbounded { get; } = new();

    /// <summary>The operation's cost with these variables.</summary>
    /// <param name="variables">The checked variables.</param>
    /// <param name="error">Set when a list is not sliced as its field requires.</param>
    public OperationCost Evaluate(VariableValues variables, out IError? error)
    {
        if (_constant is { } constant)
        {
            error = constant.Error;
            return constant.Cost;
        }

        var evaluation = new CostEvaluation(variables);
        var costs = ArrayPool<OperationCost>.Shared.Rent(_sets.Length);
        try
        {
            for (var i = 0; i < _sets.Length; i++) costs[i] = _sets[i].Evaluate(costs, evaluation);
            error = evaluation.Error;
            var root = costs[_sets.Length - 1];
            return new OperationCost(root.FieldCost, _rootWeight + root.TypeCost);
        }
        finally
        {
            ArrayPool<OperationCost>.Shared.Return(costs);
        }
    }
}

/// <summary>The fields selected on an object type, merged by response name.</summary>
internal sealed record CostSet(ImmutableArray<CostField> Fields)
{
    /// <summary>The cost for one object; <paramref name="costs"/> holds those of the sets within.</summary>
    public OperationCost Evaluate(OperationCost[] costs, CostEvaluation evaluation)
    {
        var (fieldCost, typeCost) = (0.0, 0.0);
        foreach (var field in Fields)
        {
            if (!field.IsSelected(evaluation.Variables)) continue;
            var size = field.Size?.Evaluate(evaluation) ?? 1;
            var (childFields, childTypes) = (0.0, 0.0);
            foreach (var (weight, set) in field.Children)
            {
                // The object may be of any of these types: the dearest counts.
                var child = set < 0 ? default : costs[set];
                childFields = Math.Max(childFields, child.FieldCost);
                childTypes = Math.Max(childTypes, weight + child.TypeCost);
            }

            fieldCost += field.OwnCost(evaluation) + (size * childFields);
            typeCost += size * childTypes;
        }

        return new OperationCost(Math.Min(fieldCost, double.MaxValue), Math.Min(typeCost, double.MaxValue));
    }
}

/// <summary>A field of a <see cref="CostSet"/>.</summary>
/// <param name="Conditions">It is selected if one of these holds; empty or with a null, always.</param>
/// <param name="Weight">What resolving it once costs, with those of its arguments that are the same for every request.</param>
/// <param name="Inputs">The arguments that depend on variables.</param>
/// <param name="Size">How many items it answers, or null for one.</param>
/// <param name="Children">For each type an item may have, the type's weight and the index of the set selected on it, or -1 for a leaf.</param>
internal sealed record CostField(
    ImmutableArray<CostCondition?> Conditions,
    double Weight,
    ImmutableArray<CostInput> Inputs,
    ListSizeEstimate? Size,
    ImmutableArray<(double Weight, int Set)> Children)
{
    public bool DependsOnVariables => Size is { DependsOnVariables: true } || !Inputs.IsEmpty || !Conditions.Contains(null);

    /// <summary>What resolving it once costs.</summary>
    public double OwnCost(CostEvaluation evaluation)
    {
        var cost = Weight;
        foreach (var (value, definition) in Inputs) cost += evaluation.WeightOf(value, definition);
        return Math.Max(0, cost);
    }

    public bool IsSelected(VariableValues variables)
    {
        foreach (var condition in Conditions)
        {
            if (CostCondition.Holds(condition, variables)) return true;
        }

        return false;
    }
}

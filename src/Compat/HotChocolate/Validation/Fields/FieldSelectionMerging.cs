using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>
/// 5.3.2: fields with one response name can be answered as one. The specification compares them in pairs, which takes quadratic time
/// and more. Here all fields of one response name are merged into a group first. To have the same shape, and to be the same field
/// with the same arguments, are equivalences: a group needs to be compared to its first member only, and the selection sets of its
/// members, merged, make the groups of the next level. Each distinct group is looked at once, and all work is counted.
/// (The method is that of S. Adameit, "Analysis of the overlapping fields can be merged rule", XING, 2018.)
/// </summary>
internal sealed class FieldSelectionMerging(ValidationContext context) : SpecificationRule(context)
{
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];

    protected override string Section => "Field-Selection-Merging";

    public override void LeaveDocument(DocumentNode document)
    {
        var used = Context.ReachableFrom(Context.Operations.AsSpan());
        var roots = new List<(SelectionSetNode, NamedGraphType?)>();
        foreach (var operation in Context.Operations)
            roots.Add((operation.SelectionSet, Context.Schema.RootType(operation.Operation)));
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            // One that nothing spreads, or that another of its name hides.
            if (!used.Contains(fragment.Name.Value) || !Context.IsNamed(fragment)) roots.Add((fragment.SelectionSet, Context.Type(fragment.TypeCondition)));
        }

        Check(roots, ByCommonParent, DifferentFields);
        Check(roots, static group => [group], DifferentShapes);
    }

    /// <summary>Compares the members of each group that <paramref name="divide"/> makes of the fields of one response name, level by level.</summary>
    private void Check(
        List<(SelectionSetNode, NamedGraphType?)> roots,
        Func<FieldGroup, IEnumerable<FieldGroup>> divide,
        Func<FieldUse, FieldUse, string?> conflict)
    {
        var seen = new HashSet<FieldGroup>();
        var pending = new Queue<FieldGroup>();
        foreach (var root in roots) Enqueue([root], outer: null);
        while (pending.TryDequeue(out var group))
        {
            var first = group.Fields[0];
            foreach (var other in group.Fields.Skip(1))
            {
                Context.Step();
                if (conflict(first, other) is { } reason && _reported.Add((first.Node, other.Node)))
                    ReportConflict(group, reason, first.Node, other.Node);
            }

            Enqueue(SelectionSets(group), group);
        }

        void Enqueue(IEnumerable<(SelectionSetNode, NamedGraphType?)> selectionSets, FieldGroup? outer)
        {
            foreach (var fields in Merge(selectionSets, outer))
            {
                foreach (var group in divide(fields))
                {
                    if (seen.Add(group)) pending.Enqueue(group);
                }
            }
        }
    }

    private static IEnumerable<(SelectionSetNode, NamedGraphType?)> SelectionSets(FieldGroup group)
    {
        foreach (var field in group.Fields)
        {
            if (field.Node.SelectionSet is { } selectionSet) yield return (selectionSet, field.Definition?.Type.Named);
        }
    }

    /// <summary>The fields of selection sets and of the fragments in them, grouped by response name.</summary>
    private IEnumerable<FieldGroup> Merge(IEnumerable<(SelectionSetNode, NamedGraphType?)> selectionSets, FieldGroup? outer)
    {
        var groups = new OrderedDictionary<string, List<FieldUse>>();
        var spread = new HashSet<string>();
        var pending = new Stack<(SelectionSetNode Node, NamedGraphType? Type)>(selectionSets.Reverse());
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Node.Selections)
            {
                Context.Step();
                switch (selection)
                {
                    case FieldNode field:
                        var definition = set.Type is null ? null : Context.Schema.FieldOf(set.Type, field.Name.Value);
                        if (!groups.TryGetValue(field.ResponseName, out var group)) groups.Add(field.ResponseName, group = []);
                        group.Add(new FieldUse(field, set.Type, definition));
                        break;
                    case InlineFragmentNode inline:
                        var type = inline.TypeCondition is null ? set.Type : Context.Type(inline.TypeCondition);
                        pending.Push((inline.SelectionSet, type));
                        break;
                    case FragmentSpreadNode named when spread.Add(named.Name.Value) && Context.Fragment(named) is { } fragment:
                        pending.Push((fragment.SelectionSet, Context.Type(fragment.TypeCondition)));
                        break;
                }
            }
        }

        // What lies within a field that is merged with no other is no conflict of that field.
        outer = outer?.Fields.Length > 1 ? outer : null;
        return groups.Values.Select(fields => new FieldGroup([.. fields.OrderBy(field => field.Node.Location.Start)], outer));
    }

    /// <summary>
    /// Divides fields so that those come together that one object may answer: those of each object type, with those of all abstract
    /// types. Two different object types have no object in common.
    /// </summary>
    private IEnumerable<FieldGroup> ByCommonParent(FieldGroup group)
    {
        if (group.Fields.Length == 1 || group.Fields.All(field => ReferenceEquals(field.Parent, group.Fields[0].Parent))) return [group];
        var isAbstract = group.Fields.ToLookup(field => field.Parent is not ObjectGraphType);
        if (!isAbstract[false].Any()) return [group];
        return isAbstract[false].Select(field => field.Parent).Distinct().Select(parent =>
        {
            Context.Step(group.Fields.Length);
            return group with { Fields = [.. group.Fields.Where(f => f.Parent is not ObjectGraphType || ReferenceEquals(f.Parent, parent))] };
        });
    }

    private static string? DifferentFields(FieldUse first, FieldUse second)
    {
        if (first.Node.Name.Value != second.Node.Name.Value)
            return $"\"{first.Node.Name.Value}\" and \"{second.Node.Name.Value}\" are different fields";
        return SyntaxEquality.SameArguments(first.Node.Arguments, second.Node.Arguments) ? null : "they have differing arguments";
    }

    private static string? DifferentShapes(FieldUse first, FieldUse second) =>
        first.Definition?.Type is { } a && second.Definition?.Type is { } b && !SameShape(a, b)
            ? $"they return conflicting types \"{a}\" and \"{b}\""
            : null;

    private static bool SameShape(GraphType first, GraphType second) => (first, second) switch
    {
        (NonNullGraphType a, NonNullGraphType b) => SameShape(a.Nullable, b.Nullable),
        (ListGraphType a, ListGraphType b) => SameShape(a.ItemType, b.ItemType),
        (NamedGraphType a, NamedGraphType b) => ReferenceEquals(a, b) || (!a.IsLeaf && !b.IsLeaf),
        _ => false
    };

    private void ReportConflict(FieldGroup group, string reason, FieldNode first, FieldNode second)
    {
        var (name, outer) = (first.ResponseName, group.Outer);
        for (; outer is not null; outer = outer.Outer)
        {
            reason = $"subfields \"{name}\" conflict because {reason}";
            name = outer.Fields[0].Node.ResponseName;
        }

        Report(
            $"Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
            first,
            second);
    }

    /// <summary>A field where it is selected, with the type on which it is selected and its definition there, as far as they are known.</summary>
    private sealed record FieldUse(FieldNode Node, NamedGraphType? Parent, FieldDefinition? Definition);

    /// <summary>Fields to be answered as one, in the order of the document, and the group whose selection sets they are from. Equal by its fields.</summary>
    private sealed record FieldGroup(ImmutableArray<FieldUse> Fields, FieldGroup? Outer)
    {
        public bool Equals(FieldGroup? other)
        {
            if (other is null || other.Fields.Length != Fields.Length) return false;
            for (var i = 0; i < Fields.Length; i++)
            {
                if (!ReferenceEquals(Fields[i].Node, other.Fields[i].Node)) return false;
            }

            return true;
        }

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var field in Fields) hash.Add(field.Node.Location.Start);
            return hash.ToHashCode();
        }
    }
}

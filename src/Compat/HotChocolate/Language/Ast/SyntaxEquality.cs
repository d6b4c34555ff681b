using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>When two pieces of syntax mean the same.</summary>
internal static class SyntaxEquality
{
    /// <summary>Whether two lists have the same arguments, in whatever order.</summary>
    public static bool SameArguments(ImmutableArray<ArgumentNode> first, ImmutableArray<ArgumentNode> second) =>
        first.Length == second.Length
        && first.OrderBy(a => a.Name.Value, StringComparer.Ordinal)
            .Zip(second.OrderBy(b => b.Name.Value, StringComparer.Ordinal))
            .All(pair => pair.First.Name.Value == pair.Second.Name.Value && SameValue(pair.First.Value, pair.Second.Value));

    /// <summary>Whether two values are written alike; the order of an object's fields does not matter.</summary>
    public static bool SameValue(ValueNode first, ValueNode second) => (first, second) switch
    {
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (ListValueNode a, ListValueNode b) => SameItems(a.Items, b.Items),
        (ObjectValueNode a, ObjectValueNode b) => SameFields(a.Fields, b.Fields),
        _ => false
    };

    private static bool SameItems(ImmutableArray<ValueNode> first, ImmutableArray<ValueNode> second)
    {
        if (first.Length != second.Length) return false;
        for (var i = 0; i < first.Length; i++)
        {
            if (!SameValue(first[i], second[i])) return false;
        }

        return true;
    }

    private static bool SameFields(ImmutableArray<ObjectFieldNode> first, ImmutableArray<ObjectFieldNode> second) =>
        first.Length == second.Length
        && first.OrderBy(a => a.Name.Value, StringComparer.Ordinal)
            .Zip(second.OrderBy(b => b.Name.Value, StringComparer.Ordinal))
            .All(pair => pair.First.Name.Value == pair.Second.Name.Value && SameValue(pair.First.Value, pair.Second.Value));
}

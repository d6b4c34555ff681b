using System.Collections;

namespace HotChocolate.Execution;

/// <summary>Reads what a list field resolved to.</summary>
internal static class ListItems
{
    /// <summary>The items, or null when the value is no list.</summary>
    public static IReadOnlyList<object?>? Of(object value) => value switch
    {
        string => null,
        IReadOnlyList<object?> list => list,
        IList list => new ListView(list),
        IEnumerable items => [.. items.Cast<object?>()],
        _ => null,
    };

    /// <summary>A list of values, which are boxed when they are read.</summary>
    private sealed class ListView(IList list) : IReadOnlyList<object?>
    {
        public int Count => list.Count;

        public object? this[int index] => list[index];

        public IEnumerator<object?> GetEnumerator() => list.Cast<object?>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

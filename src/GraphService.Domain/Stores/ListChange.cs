namespace GraphService.Domain;

/// <summary>What to do to one kind of node or fact.</summary>
/// <param name="Upserted">New or changed ones, whole.</param>
/// <param name="Removed">Ids of those to remove.</param>
public sealed record ListChange<T>(IReadOnlyList<T> Upserted, IReadOnlyList<string> Removed)
{
    /// <summary>Nothing to do.</summary>
    public static ListChange<T> None { get; } = new([], []);

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Upserted.Count == 0 && Removed.Count == 0;

    /// <summary>The change that makes <paramref name="after"/> of <paramref name="before"/>; O(n).</summary>
    internal static ListChange<T> Between(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id)
    {
        var old = new Dictionary<string, T>(before.Count, StringComparer.Ordinal);
        foreach (var item in before)
            old[id(item)] = item;
        var upserted = new List<T>();
        foreach (var item in after)
        {
            if (!old.Remove(id(item), out var former) || !EqualityComparer<T>.Default.Equals(former, item))
                upserted.Add(item);
        }

        return upserted.Count == 0 && old.Count == 0 ? None : new(upserted, [.. old.Keys]);
    }
}

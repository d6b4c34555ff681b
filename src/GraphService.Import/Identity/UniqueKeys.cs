namespace GraphService.Import.Identity;

/// <summary>Gives every item the first of its keys that no other item has, so that ids stay the same when unrelated items come.</summary>
internal static class UniqueKeys
{
    /// <summary>Assigns ids.</summary>
    /// <param name="items">The items, in canonical order.</param>
    /// <param name="levels">Makes an item's keys, from the most stable to the most telling.</param>
    /// <param name="id">Makes an id of a key.</param>
    /// <param name="numbered">Makes an id of an item that is like another in all keys, and its number among them.</param>
    /// <param name="assign">Receives the id.</param>
    public static void Assign<T>(
        IReadOnlyList<T> items, IReadOnlyList<Func<T, string?[]>> levels, Func<string?[], string> id, Func<T, int, string> numbered, Action<T, string> assign)
        where T : notnull
    {
        var used = new HashSet<string>(items.Count, StringComparer.Ordinal);
        var open = items;
        foreach (var level in levels)
        {
            var count = new Dictionary<string, int>(open.Count, StringComparer.Ordinal);
            var ids = new string[open.Count];
            for (var i = 0; i < ids.Length; i++)
            {
                ids[i] = id(level(open[i]));
                count[ids[i]] = count.GetValueOrDefault(ids[i]) + 1;
            }

            var rest = new List<T>();
            for (var i = 0; i < ids.Length; i++)
            {
                if (count[ids[i]] == 1 && used.Add(ids[i]))
                    assign(open[i], ids[i]);
                else
                    rest.Add(open[i]);
            }

            if (rest.Count == 0)
                return;
            open = rest;
        }

        for (var i = 0; i < open.Count; i++)
        {
            var number = 1;
            string candidate;
            do
                candidate = numbered(open[i], number++);
            while (!used.Add(candidate));
            assign(open[i], candidate);
        }
    }
}

namespace GraphService.Graph;

/// <summary>Texts without spaces, in ordinal order: finds equal texts and beginnings by binary search.</summary>
internal sealed class TightOrder
{
    private readonly string[] _texts;
    private readonly int[] _order;

    public TightOrder(string[] texts)
    {
        _texts = [.. texts];
        _order = new int[texts.Length];
        for (var i = 0; i < _order.Length; i++)
            _order[i] = i;
        Array.Sort(_texts, _order, StringComparer.Ordinal);
    }

    public ReadOnlySpan<int> EqualTo(string text) => Range(text, (candidate, sought) => string.CompareOrdinal(candidate, sought));

    public ReadOnlySpan<int> StartingWith(string text) =>
        Range(text, (candidate, sought) => string.CompareOrdinal(candidate, 0, sought, 0, sought.Length));

    private ReadOnlySpan<int> Range(string text, Func<string, string, int> compare)
    {
        var start = FirstWhere(0, candidate => compare(candidate, text) >= 0);
        var end = FirstWhere(start, candidate => compare(candidate, text) > 0);
        return _order.AsSpan(start..end);
    }

    private int FirstWhere(int low, Func<string, bool> holds)
    {
        var high = _texts.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (holds(_texts[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}

using System.Buffers;

namespace GraphService.Domain;

/// <summary>
/// How many insertions, deletions, substitutions and swaps of neighbours make one text of another: Damerau–Levenshtein
/// in the form where no part is edited twice ("optimal string alignment").
/// </summary>
public static class EditDistance
{
    /// <summary>How many edits <see cref="MatchKind.Similar"/> forgives in a text of so many characters.</summary>
    public static int Allowed(int length) => length switch
    {
        <= 5 => 1,
        <= 10 => 2,
        _ => 3,
    };

    /// <summary>The distance, or <paramref name="limit"/> + 1 when it is greater; O(limit × length), in a band around the diagonal (Ukkonen 1985).</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        var width = b.Length + 1;
        var rows = ArrayPool<int>.Shared.Rent(3 * width);
        try
        {
            return Between(a, b, limit, rows.AsSpan(0, width), rows.AsSpan(width, width), rows.AsSpan(2 * width, width));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rows);
        }
    }

    private static int Between(
        ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit, Span<int> beforeLast, Span<int> last, Span<int> row)
    {
        var tooFar = limit + 1;
        for (var j = 0; j <= b.Length; j++)
            last[j] = Math.Min(j, tooFar);
        beforeLast.Fill(tooFar);
        for (var i = 1; i <= a.Length; i++)
        {
            var from = Math.Max(1, i - limit);
            var to = Math.Min(b.Length, i + limit);
            row[from - 1] = from == 1 ? Math.Min(i, tooFar) : tooFar;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var above = j < i + limit ? last[j] : tooFar;
                var cost = Math.Min(Math.Min(above, row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, beforeLast[j - 2] + 1);
                row[j] = Math.Min(cost, tooFar);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return tooFar;
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }
}

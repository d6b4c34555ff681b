using System.Buffers.Text;
using System.Text;
using GraphService.Domain;

namespace GraphService.GraphQL;

/// <summary>The text form of an element's place in a list, opaque to clients.</summary>
internal static class Cursor
{
    private const char Separator = '\u001F';

    public static string Format(PageKey key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{key.SortKey}{Separator}{key.Id}"));

    /// <summary>Reads a cursor.</summary>
    /// <exception cref="GraphQueryException">It is not one of ours.</exception>
    public static PageKey? Parse(string? cursor)
    {
        if (cursor is null)
            return null;
        if (Base64Url.IsValid(cursor))
        {
            var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
            var end = text.LastIndexOf(Separator);
            if (end >= 0)
                return new(text[..end], text[(end + 1)..]);
        }

        throw new GraphQueryException($"'{cursor}' is not a cursor: pass one that a page of this list has given.");
    }
}

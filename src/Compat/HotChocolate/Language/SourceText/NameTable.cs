using System.Text;

namespace HotChocolate.Language;

/// <summary>
/// The names read so far in one document, so that a name used many times is one string. It forgets a name whose place another takes,
/// so its size is fixed whatever the document.
/// </summary>
internal sealed class NameTable
{
    private const int Places = 64;

    private readonly string?[] _names = new string?[Places];

    public string Get(ReadOnlySpan<byte> name)
    {
        var hash = (uint)name.Length;
        foreach (var letter in name) hash = (hash * 31) + letter;
        ref var known = ref _names[hash % Places];
        if (known is null || !Ascii.Equals(name, known)) known = Encoding.ASCII.GetString(name);
        return known;
    }
}

using System.Text;

namespace GraphService.Import.Identity.Names;

/// <summary>A person's name taken apart, folded for comparison.</summary>
/// <remarks>Immutable. Names without a family name ("Ridger", native script in one word) have no given names.</remarks>
internal sealed class PersonName
{
    public PersonName(string written, string[] given, string family, string? nickname)
    {
        Written = written;
        Given = given;
        Family = family;
        Nickname = nickname;
        var key = new StringBuilder();
        foreach (var token in given)
            key.Append(token);
        GivenKey = key.ToString();
        Key = $"{GivenKey}|{family}";
        HasFullFirstName = given.Length > 0 && given[0].Length > 1;
    }

    /// <summary>The name in display order, without titles, degrees and nickname.</summary>
    public string Written { get; }

    /// <summary>Given names in order, folded; one letter for an initial; "Rui-Jie" is <c>ruijie</c>.</summary>
    public string[] Given { get; }

    /// <summary>Family name with its particles, folded and without spaces.</summary>
    public string Family { get; }

    /// <summary>What stands in quotes or brackets inside the name, folded, or null.</summary>
    public string? Nickname { get; }

    /// <summary>The given names in one word.</summary>
    public string GivenKey { get; }

    /// <summary>Equal for spellings that differ in case, accents, hyphens, spaces and order only.</summary>
    public string Key { get; }

    /// <summary>Whether the first given name is more than an initial.</summary>
    public bool HasFullFirstName { get; }

    /// <summary>Names in different blocks are never compared: family name and first letter.</summary>
    public string Block => Given.Length == 0 ? Family : $"{Family}|{Given[0][0]}";

    public override string ToString() => Written;
}

using GraphService.Import.Identity.Names;

namespace GraphService.Import.Identity.People;

/// <summary>
/// Estimates how many people share a name. Given and family names are taken to be chosen independently, so that the
/// names themselves tell: with D(f) names of a family, D(g) families with a given name and M names in all, a name is expected D(f)·D(g)/M times.
/// In small collections, which cannot tell, names of very common families count as shared.
/// </summary>
internal sealed class NamesakeEstimate
{
    /// <summary>From this many expected people on, equal names alone do not make one person.</summary>
    public const double Ambiguous = 0.25;

    /// <summary>From this many on, even a name that is nearly always one person's is not taken for that person's.</summary>
    public const double VeryAmbiguous = 2.0;

    private const int EnoughNames = 3000;
    private const double WithMiddleName = 0.1;
    private const double WithMiddleInitial = 0.3;
    private const int SyllableLength = 5;

    private readonly Dictionary<string, int> _givenOfFamily = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _familiesOfGiven = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _fullNamesOfBlock = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _namesOfInitial = [];
    private readonly int _names;

    public NamesakeEstimate(IReadOnlyList<PersonName> keys)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var name in keys)
        {
            if (!name.HasFullFirstName)
                continue;
            _names++;
            Increment(_givenOfFamily, name.Family);
            _namesOfInitial[name.Given[0][0]] = _namesOfInitial.GetValueOrDefault(name.Given[0][0]) + 1;
            if (pairs.Add((name.Given[0], name.Family)))
            {
                Increment(_familiesOfGiven, name.Given[0]);
                Increment(_fullNamesOfBlock, name.Block);
            }
        }

        static void Increment(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>How many people are expected to have this name.</summary>
    public double Of(PersonName name)
    {
        if (name.Given.Length == 0)
            return name.Family.Length > 0 && name.Family[0] >= '\u2E80' ? 0.5 : Ambiguous;
        if (!name.HasFullFirstName)
            return OfInitials(name);
        var middle = name.Given.Length > 1 ? WithMiddleName : 1;
        var counted = (double)_givenOfFamily.GetValueOrDefault(name.Family) * _familiesOfGiven.GetValueOrDefault(name.Given[0]) / Math.Max(_names, EnoughNames);
        return middle * Math.Max(counted, _names < EnoughNames ? Prior(name) : 0);
    }

    /// <summary>Those of the family whose given names begin so, as far as given names begin so in general, and those who are known to.</summary>
    private double OfInitials(PersonName name)
    {
        var first = name.Given[0][0];
        var known = _fullNamesOfBlock.GetValueOrDefault(name.Block);
        var expected = _givenOfFamily.GetValueOrDefault(name.Family) * (double)_namesOfInitial.GetValueOrDefault(first) / Math.Max(_names, EnoughNames);
        var middle = name.Given.Length > 1 ? WithMiddleInitial : 1;
        return middle * Math.Max(Math.Max(known - 1, 0) / 2.0, Math.Max(expected, EastAsianFamilyNames.Contains(name.Family) || _names < EnoughNames && CommonFamilyNames.Contains(name.Family) ? Ambiguous / WithMiddleInitial : 0));
    }

    private static double Prior(PersonName name) =>
        EastAsianFamilyNames.Contains(name.Family) ? name.GivenKey.Length <= SyllableLength ? 1 : 0.2
        : CommonFamilyNames.Contains(name.Family) ? 0.3 : 0.05;
}

namespace GraphService.Import.Identity.Names;

/// <summary>Short and long forms of given names.</summary>
internal static class Diminutives
{
    private static readonly string[][] Groups =
    [
        ["alexander", "alex", "sasha"], ["alexandra", "alex", "sasha"], ["andrew", "andy", "drew"], ["anthony", "tony"],
        ["benjamin", "ben"], ["catherine", "kathy", "cathy", "kate"], ["katherine", "kathy", "kate", "katie"],
        ["christopher", "chris"], ["christina", "chris", "tina"], ["daniel", "dan", "danny"], ["david", "dave"],
        ["deborah", "debbie", "deb"], ["donald", "don"], ["douglas", "doug"], ["edward", "ed", "eddie"], ["elizabeth", "liz", "beth", "betty"],
        ["eugene", "gene"], ["frederick", "fred"], ["gregory", "greg"], ["jacob", "jake"], ["james", "jim", "jimmy"],
        ["jeffrey", "jeff"], ["jennifer", "jenny", "jen"], ["jonathan", "jon"], ["joseph", "joe"], ["joshua", "josh"],
        ["kenneth", "ken"], ["lawrence", "larry"], ["leonard", "len"], ["matthew", "matt"], ["michael", "mike", "misha"],
        ["nathaniel", "nathan", "nate"], ["nicholas", "nick"], ["patricia", "pat"], ["patrick", "pat"], ["peter", "pete"], ["philip", "phil"], ["phillip", "phil"],
        ["raymond", "ray"], ["rebecca", "becky"], ["richard", "rick", "dick", "rich"], ["robert", "bob", "rob", "bobby"],
        ["ronald", "ron"], ["samuel", "sam"], ["stephen", "steve"], ["steven", "steve"], ["stephen", "steven"], ["stuart", "stu"], ["susan", "sue"],
        ["theodore", "ted", "theo"], ["thomas", "tom"], ["timothy", "tim"], ["victoria", "vicky"], ["vincent", "vince"], ["walter", "walt"],
        ["william", "bill", "will", "billy"], ["zachary", "zach"],
    ];

    private static readonly HashSet<(string, string)> Pairs = Groups
        .SelectMany(group => group.SelectMany(_ => group, (a, b) => (a, b)))
        .Where(pair => pair.a != pair.b)
        .ToHashSet();

    /// <summary>Whether one may be a form of the other: a known pair, a beginning of at least three letters, or one letter apart in a long name.</summary>
    /// <param name="a">A given name, folded.</param>
    /// <param name="b">Another.</param>
    /// <param name="family">The family name of both: with short-syllabled given names, a letter more or less is another name.</param>
    public static bool AreForms(string a, string b, string family)
    {
        if (Pairs.Contains((a, b)))
            return true;
        if (EastAsianFamilyNames.Contains(family))
            return false;
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length >= 3 && longer.Length >= shorter.Length + 2 && longer.StartsWith(shorter, StringComparison.Ordinal))
            return true;
        return shorter.Length >= 6 && OneLetterApart(shorter, longer);
    }

    /// <summary>Whether one letter is changed, added or left out.</summary>
    public static bool OneLetterApart(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (longer.Length - shorter.Length > 1)
            return false;
        var i = 0;
        while (i < shorter.Length && shorter[i] == longer[i])
            i++;
        return shorter.Length == longer.Length
            ? i == longer.Length || shorter.AsSpan(i + 1).SequenceEqual(longer.AsSpan(i + 1))
            : shorter.AsSpan(i).SequenceEqual(longer.AsSpan(i + 1));
    }
}

using System.Collections.Frozen;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Names of degrees. Each is compared without dots and spaces, so that <c>Ph.D.</c> and <c>PhD</c> are one.</summary>
internal static class DegreeWords
{
    private static readonly FrozenDictionary<string, AdvisorKind> Levels = Build();

    private static readonly FrozenDictionary<string, AdvisorKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Levels.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Names = WordSet.Of(Levels.Keys);

    private static readonly int Longest = Levels.Keys.Max(name => name.Length);

    /// <summary>The level of a degree's short or long name, which may be written with dots and spaces; null when it is none.</summary>
    public static AdvisorKind? LevelOf(ReadOnlySpan<char> written)
    {
        Span<char> compact = stackalloc char[Longest];
        var length = 0;
        foreach (var c in written)
        {
            if (c is '.' or ' ') continue;
            if (length == compact.Length) return null;
            compact[length++] = char.ToLowerInvariant(c);
        }

        return Names.MayContain(compact[..length]) && Lookup.TryGetValue(compact[..length], out var level) ? level : null;
    }

    private static FrozenDictionary<string, AdvisorKind> Build()
    {
        var levels = new Dictionary<string, AdvisorKind>();
        Add(AdvisorKind.Phd, "phd phds dphil doctorate doctoral doctor drrernat dring scd dma dsc edd promotion doctorat doctorado doutorado phdstudent phdcandidate mdphd psyd drph");
        Add(AdvisorKind.Master, "master masters master's master’s ms msc meng ma mphil mba mtech mres masters' sm mpp mph mfa llm mast msca diplom magister mestrado maestría maîtrise maitrise mcs mae mfin me msci mmath mphys mchem mbiol msocsc msw mst mmus mds mem mla mstat mfe laureamagistrale dess licentiate scm mbiolsci mpharm mnatsci mscr masc");
        Add(AdvisorKind.Bachelor, "bachelor bachelors bachelor's bachelor’s bs bsc be bing beng btech ba bse bba bcs undergraduate undergrad undergradute honours licenciatura licence bacharelado bmath bfa sb ab scb bengsc bscs becse bcom barch laurea bca bpharm bphil bm bmus bed bsn llb bsceng licenciado licenciada mbbs mbchb bsocsc");
        Add(AdvisorKind.Other, "highschool aa asc abitur baccalaureate associate's");
        return levels.ToFrozenDictionary();

        void Add(AdvisorKind level, string names)
        {
            foreach (var name in names.Split(' ')) levels[name] = level;
        }
    }
}

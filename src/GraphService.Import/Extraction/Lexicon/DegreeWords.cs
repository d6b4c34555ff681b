using System.Collections.Frozen;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Names of degrees. Each is compared without dots and spaces, so that <c>Ph.D.</c> and <c>PhD</c> are one.</summary>
internal static class DegreeWords
{
    private static readonly FrozenDictionary<string, AdvisorKind> Levels = Build();

    private static readonly FrozenDictionary<string, AdvisorKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Levels.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Names = WordSet.Of(Levels.Keys);

    private static readonly int Longest = Levels.Keys.Max(name => name.Length);

    // Names of several words, whatever stands between their letters.
    private static readonly FrozenDictionary<string, AdvisorKind> LongNames = new Dictionary<string, AdvisorKind>
    {
        ["dr.-ing."] = AdvisorKind.Phd,
        ["dr. rer. nat."] = AdvisorKind.Phd,
        ["dr. rer. pol."] = AdvisorKind.Phd,
        ["dr. phil."] = AdvisorKind.Phd,
        ["dr. med."] = AdvisorKind.Phd,
        ["dr. techn."] = AdvisorKind.Phd,
        ["juris doctor"] = AdvisorKind.Phd,
        ["candidate of science"] = AdvisorKind.Phd,
        ["candidate of sciences"] = AdvisorKind.Phd,
        ["diplom-ingenieur"] = AdvisorKind.Master,
        ["dipl.-ing."] = AdvisorKind.Master,
        ["dipl.-inf."] = AdvisorKind.Master,
        ["dipl.-math."] = AdvisorKind.Master,
        ["dipl.-phys."] = AdvisorKind.Master,
        ["specialist degree"] = AdvisorKind.Master,
        ["specialist diploma"] = AdvisorKind.Master,
        ["engineer degree"] = AdvisorKind.Master,
        ["engineer's degree"] = AdvisorKind.Master,
        ["engineering degree"] = AdvisorKind.Master,
        ["engineering diploma"] = AdvisorKind.Master,
        ["diplôme d'ingénieur"] = AdvisorKind.Master,
        ["diplôme d’ingénieur"] = AdvisorKind.Master,
        ["magister artium"] = AdvisorKind.Master,
        ["laurea specialistica"] = AdvisorKind.Master,
        ["graduate certificate"] = AdvisorKind.Other,
        ["graduate diploma"] = AdvisorKind.Other,
        ["postgraduate certificate"] = AdvisorKind.Other,
        ["postgraduate diploma"] = AdvisorKind.Other,
        ["post graduate diploma"] = AdvisorKind.Other,
        ["post-graduate diploma"] = AdvisorKind.Other,
        ["advanced diploma"] = AdvisorKind.Other,
        ["higher diploma"] = AdvisorKind.Other,
        ["national diploma"] = AdvisorKind.Other,
        ["associate degree"] = AdvisorKind.Other,
        ["associate's degree"] = AdvisorKind.Other,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly PhraseList LongNamesByLetter = PhraseList.Create([.. LongNames.Keys.OrderByDescending(name => name.Length)]);

    // "MMathCompSci", "MPhysPhil", "BPolSc": a letter for the level and short names of fields.
    private static readonly string[] FieldParts = ["Sci", "Sc", "Math", "Maths", "Phys", "Chem", "Biol", "Bio", "Geol", "Geog", "Earth", "Comp", "Comput", "Phil", "Eng", "Econ", "Pol", "Soc", "Res", "Tech", "Stat", "Stats", "Psych", "Ling", "Nat", "App", "Appl", "Astro", "Arch", "Biotech", "Env", "Inf", "Mus", "Law", "Ed", "Admin", "Agr", "Nurs", "Vet", "Pharm", "Med"];

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

    /// <summary>The degree of several words that begins at a place, with a capital letter unless it is an engineer's: its length and level; null when none does.</summary>
    public static (int Length, AdvisorKind Level)? LongNameAt(string text, int at)
    {
        if (!char.IsUpper(text[at]) && text[at] != 'e') return null;
        foreach (var name in LongNamesByLetter.BeginningWith(text[at]))
        {
            var end = at + name.Length;
            if (PhraseList.StandsAt(text, at, name) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return (name.Length, LongNames[name]);
        }

        return null;
    }

    /// <summary>The level of a degree whose name is put together from its fields; null when it is none.</summary>
    public static AdvisorKind? CompoundLevel(ReadOnlySpan<char> token)
    {
        const int FewestLetters = 5;
        if (token.Length < FewestLetters || token[0] is not ('M' or 'B') || !char.IsUpper(token[1])) return null;
        var rest = token[1..];
        while (!rest.IsEmpty)
        {
            var longest = 0;
            foreach (var part in FieldParts)
                if (rest.StartsWith(part) && part.Length > longest && (part.Length == rest.Length || char.IsUpper(rest[part.Length]))) longest = part.Length;
            if (longest == 0) return null;
            rest = rest[longest..];
        }

        return token[0] == 'M' ? AdvisorKind.Master : AdvisorKind.Bachelor;
    }

    private static readonly WordSet Fields = WordSet.Words("science sciences engineering mathematics maths statistics physics chemistry biology economics informatics philosophy psychology linguistics history geography geology ecology medicine technologies");

    /// <summary>Whether a phrase ends as the name of a field does: "Computer Science".</summary>
    public static bool EndsAsField(string phrase) => Fields.Contains(phrase.AsSpan(phrase.LastIndexOf(' ') + 1));

    private static FrozenDictionary<string, AdvisorKind> Build()
    {
        var levels = new Dictionary<string, AdvisorKind>();
        Add(AdvisorKind.Phd, "phd phds dphil doctorate doctoral doctor drrernat dring scd dma dsc edd promotion doctorat doctorado doutorado phdstudent phdcandidate mdphd psyd drph engd thd sjd jsd drsc habilitation md jd dvm dds");
        Add(AdvisorKind.Master, "master masters master's master’s ms msc meng ma mphil mba mtech mres masters' sm mpp mph mfa llm mast msca diplom magister mestrado maestría maîtrise maitrise mcs mae mfin me msci mmath mphys mchem mbiol msocsc msw mst mmus mds mem mla mstat mfe laureamagistrale dess licentiate scm mbiolsci mpharm mnatsci mscr masc me med edm emba mlis mls msed msee mscs mseng mdiv mha msn mca mcom diploma");
        Add(AdvisorKind.Bachelor, "bachelor bachelors bachelor's bachelor’s bs bsc be bing beng btech ba bse bba bcs undergraduate undergrad undergradute honours licenciatura licence bacharelado bmath bfa sb ab scb bengsc bscs becse bcom barch laurea bca bpharm bphil bm bmus bed bsn llb bsceng licenciado licenciada mbbs mbchb bsocsc bee bme bds bsw bcl");
        Add(AdvisorKind.Other, "highschool aa asc abitur baccalaureate associate's");
        return levels.ToFrozenDictionary();

        void Add(AdvisorKind level, string names)
        {
            foreach (var name in names.Split(' ')) levels[name] = level;
        }
    }
}

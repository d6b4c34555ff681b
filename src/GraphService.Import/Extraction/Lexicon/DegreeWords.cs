using System.Collections.Frozen;
using GraphService.Import.Claims;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Names of degrees. Each is compared without dots and spaces, so that <c>Ph.D.</c> and <c>PhD</c> are one.</summary>
internal static class DegreeWords
{
    private static readonly FrozenDictionary<string, AdvisorKind> Levels = Build();

    /// <summary>The level of a degree's short or long name; <see cref="AdvisorKind.Other"/> when it is none.</summary>
    public static AdvisorKind LevelOf(string compact) => Levels.GetValueOrDefault(compact.ToLowerInvariant());

    /// <summary>Whether a compact name is a degree.</summary>
    public static bool IsDegree(string compact) => Levels.ContainsKey(compact.ToLowerInvariant());

    private static FrozenDictionary<string, AdvisorKind> Build()
    {
        var levels = new Dictionary<string, AdvisorKind>();
        Add(AdvisorKind.Phd, "phd phds dphil doctorate doctoral doctor drrernat dring scd dsc edd promotion doctorat doctorado doutorado phdstudent phdcandidate mdphd");
        Add(AdvisorKind.Master, "master masters master's master’s ms msc meng ma mphil mba mtech mres masters' sm mpp mph mfa llm mast msca diplom magister mestrado maestría maîtrise maitrise mcs mae mfin me");
        Add(AdvisorKind.Bachelor, "bachelor bachelors bachelor's bachelor’s bs bsc be beng btech ba bse bba bcs undergraduate undergrad undergradute honours licenciatura licence bacharelado bmath bfa sb ab bengsc bscs becse bcom barch");
        Add(AdvisorKind.Other, "highschool abitur baccalaureate associate's");
        return levels.ToFrozenDictionary();

        void Add(AdvisorKind level, string names)
        {
            foreach (var name in names.Split(' ')) levels[name] = level;
        }
    }
}

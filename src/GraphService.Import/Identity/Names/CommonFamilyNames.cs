namespace GraphService.Import.Identity.Names;

/// <summary>
/// The most frequent family names of large language areas other than East Asia, folded: in two documents that have nothing in
/// common, one of them with any usual given name says little.
/// </summary>
internal static class CommonFamilyNames
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        // English
        "smith", "johnson", "williams", "brown", "jones", "miller", "davis", "wilson", "anderson", "thomas", "taylor", "moore", "jackson", "martin", "thompson", "white",
        "harris", "clark", "lewis", "robinson", "walker", "young", "allen", "king", "wright", "scott", "hill", "green", "adams", "baker", "nelson", "hall", "campbell",
        "mitchell", "carter", "roberts", "phillips", "evans", "turner", "parker", "collins", "edwards", "stewart", "morris", "murphy", "cook", "rogers", "morgan", "cooper",
        "peterson", "bailey", "reed", "kelly", "howard", "ward", "cox", "richardson", "wood", "watson", "brooks", "bennett", "gray", "james", "hughes", "myers", "ross",
        // Spanish and Portuguese
        "garcia", "rodriguez", "martinez", "hernandez", "lopez", "gonzalez", "perez", "sanchez", "ramirez", "torres", "flores", "rivera", "gomez", "diaz", "cruz", "reyes",
        "morales", "gutierrez", "ortiz", "fernandez", "jimenez", "ruiz", "alvarez", "romero", "castillo", "moreno", "vargas", "silva", "santos", "oliveira", "souza", "sousa",
        "pereira", "lima", "ferreira", "costa", "ribeiro", "almeida", "carvalho", "rodrigues", "gomes", "martins", "alves", "fernandes",
        // German, Dutch and Scandinavian
        "muller", "mueller", "schmidt", "schneider", "fischer", "weber", "meyer", "wagner", "becker", "schulz", "hoffmann", "koch", "bauer", "richter", "klein", "wolf", "schroder",
        "dejong", "jansen", "devries", "vandenberg", "vandijk", "bakker", "janssen", "visser", "smit", "andersson", "johansson", "karlsson", "nilsson", "eriksson", "larsson",
        "olsson", "hansen", "nielsen", "jensen", "pedersen", "andersen", "christensen", "larsen", "olsen", "johansen",
        // French and Italian
        "bernard", "dubois", "durand", "leroy", "moreau", "simon", "laurent", "lefebvre", "michel", "bertrand", "roux", "rossi", "russo", "ferrari", "esposito", "bianchi",
        "romano", "colombo", "ricci", "marino", "greco", "bruno", "gallo", "conti",
        // South Asian
        "kumar", "singh", "sharma", "gupta", "patel", "khan", "das", "roy", "verma", "jain", "mishra", "rao", "reddy", "shah", "mehta", "joshi", "agarwal", "agrawal",
        "banerjee", "chatterjee", "mukherjee", "ghosh", "sen", "nair", "iyer", "ahmed", "hossain", "islam", "rahman", "ali", "hussain", "malik",
        // Slavic, Turkish, Arabic and Persian
        "ivanov", "ivanova", "smirnov", "kuznetsov", "petrov", "popov", "novak", "kowalski", "nowak", "horvath", "nagy", "yilmaz", "kaya", "demir", "celik", "hassan",
        "mohamed", "mohammed", "ibrahim", "mahmoud", "hosseini", "mohammadi", "ahmadi", "karimi", "cohen", "levi", "levy",
    };

    /// <summary>Whether a folded family name is one of them.</summary>
    public static bool Contains(string family) => Names.Contains(family);
}

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Words of positions.</summary>
internal static class RoleWords
{
    /// <summary>Nouns that a position ends with.</summary>
    public static readonly WordSet Heads = WordSet.Words("""
        scientist scientists engineer engineers intern interns internship researcher researchers professor professorship lectureship lecturer fellow postdoc postdoctoral associate associates assistant assistants analyst developer
        director co-director affiliate juniorprofessor manager consultant scholar instructor officer statistician economist methodologist technician architect founder co-founder cofounder
        cto ceo coo head leader specialist coordinator investigator faculty trainee apprentice physicist mathematician programmer chair dean
        appointee cryptographer astronomer biologist chemist ecologist geologist designer advisor adviser counselor curator editor-in-chief librarian nurse physician resident surgeon
        postdoctorate post-doc werkstudent tutor demonstrator assistent wissenschaftlicher mitarbeiter stagiaire chercheur ingénieur doctorant docent reader strategist staff servant contractor aide lead
        """);

    /// <summary>Words before the noun.</summary>
    public static readonly WordSet Modifiers = WordSet.Words("""
        post predoctoral pre-doctoral development civil high senior junior staff principal research software hardware graduate undergraduate postdoctoral post-doctoral visiting student assistant associate machine learning
        data applied chief distinguished full tenured tenure-track doctoral adjunct deputy vice general lead technical teaching clinical honorary emeritus summer winter industrial
        independent executive regional national product project program computer computational quantitative quant deep ai ml nlp systems system security algorithm algorithms
        science team editorial scientific academic part-time full-time remote global group community fulbright marie curie postgraduate phd ph.d. master's mathematical statistical environmental
        young guest exchange bioinformatics biomedical engineering molecular ecological economic physics chemistry climate user invited affiliate affiliated interim acting founding co-founding field laboratory lab it gis web full-stack backend frontend front-end back-end mobile cloud robotics
        perception vision autonomy infrastructure devops process design test quality member of r&d medical macro health public policy political social genomics geospatial spatial marine wildlife agricultural nuclear materials energy
        risk investment strategy operations mechanical electrical electronics aerospace firmware embedded network cyber cybersecurity cryptography privacy
        speech audio graphics imaging database intelligence optimization simulation modeling modelling laser optical geotechnical structural & and nsf nih erc dfg presidential endowed early stage experienced business marketing financial working contract technology analytics operations audit
        """);

    /// <summary>Positions that count as study, not as employment.</summary>
    public static readonly WordSet Study = WordSet.Words("student students candidate candidates undergraduate undergrad freshman sophomore pupil phd ph.d.");

    /// <summary>Positions that count as teaching duties.</summary>
    public static readonly WordSet Teaching = WordSet.Words("teaching ta demonstrator tutor grader tuition tutoring");

    /// <summary>Whether a position is one of teaching alone; "Research/Teaching Assistant" is not.</summary>
    public static bool IsTeaching(string role) => Teaching.ContainsAnyOf(role) && !role.Contains("Research", StringComparison.OrdinalIgnoreCase);

    /// <summary>Services that are no employment.</summary>
    public static readonly WordSet Services = WordSet.Words("reviewer reviewing volunteer volunteering committee organizer organiser member membership session track ambassador representative president treasurer secretary");
}

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>Words that stand in and around names of persons, and words that never do.</summary>
internal static class NameWords
{
    /// <summary>Lower-case parts of surnames.</summary>
    public static readonly WordSet Particles = WordSet.Words(
        "van von der den de del della di da dos das do du la le las los el al bin ibn ben ten ter zu zum af av y e i lo abu mac san vande st");

    /// <summary>Suffixes of names.</summary>
    public static readonly WordSet Suffixes = WordSet.Words("jr sr ii iii iv junior senior filho neto júnior");

    /// <summary>Titles before names.</summary>
    public static readonly WordSet Honorifics = WordSet.Words("""
        prof professor dr doctor doc mr mrs ms miss sir dame ir assoc asst associate assistant adjunct emeritus distinguished ing phd rer nat dipl
        profs drs dra profa professors doctors profdr habil hon honorable rev principal lecturer senior reader
        """);

    /// <summary>Degrees and honours behind names.</summary>
    public static readonly WordSet Postnominals = WordSet.Words("phd ph.d md m.d msc mba bsc frs facm fieee pe facs rn dphil esq");

    /// <summary>What says that names are left out.</summary>
    public static readonly PhraseList Truncations = ["et al", "et. al", "others", "many others", "colleagues", "co-authors", "coauthors", "and others", "collaboration"];

    /// <summary>Words with a capital letter that titles, places and organisations have and names of persons have not.</summary>
    public static readonly WordSet NeverInNames = WordSet.Words("""
        a about academic accepted access acm adaptive advanced advances advisor advisors agent ai algorithm algorithms alignment america american among an analysis
        analytics and applications applied approach april architecture arxiv art artificial as assistant association at august author authors automated automatic
        award based bayesian behavior benchmark best beyond big bioinformatics biology biomedical blog book brain but by can care causal center centre challenge
        chapter chemistry chemical city class classification climate clinical cloud co-author co-authors code cognitive college communication communications
        company complex computation computational computer computing conference conservation contributions control corporation course cv data database dataset
        december deep degree demo department depth design detection developer development diffusion digital director discovery distributed dr dynamic dynamics
        early ecology economic economics edition editor education efficient electrical electronic electronics email embedded energy engine engineer engineering
        english environmental equal et estimation european evaluation evidence evolution experience experimental exploring fast fault february federated field
        finance first for forest foundation fourier framework frontiers from full fund fundamental game gender generation generative genetic genomic genomics geography geometry github global google
        graduate grant graph graphics group guide hardware health heterogeneous hierarchical high history home honors hospital how human humans hybrid i if ieee image imaging impact
        improving in inc inference information innovation institut institute integrated intelligence intelligent interaction interactive interface interfaces international
        internet into introduction is it its january january journal july june knowledge lab laboratory labs land language languages large large-scale law learned learning lecture lecturer letters
        lightweight linear link linkedin local long low ltd machine management map march market markets master material materials mathematical mathematics may mechanical
        mechanics medical medicine member memory meta method methods mining mobile model modeling modelling models molecular multi multi-agent multimodal multiple my national nature
        natural network networked networks neural new news nlp nonlinear notes november novel ocean october of on online open optical optimal optimization oral
        our page pages paper papers portfolio parallel part patent pattern pdf performance perception phd philosophy physical physics plant policy political poster postdoctoral
        powered practical prediction preprint present press privacy probabilistic problem problems proceedings process processing program programming project projects protein
        psychology public publication publications published quantum random rapid real real-time recognition regression reinforcement report representation representations
        research researcher review robot robotic robotics robots robust scalable scale scholar school science sciences scientific scientist search section
        security segmentation selected self self-supervised semantic seminar senior sensing sensor sensors september shape short signal simple simulation site slides social
        society software some source space spatial special speech spotlight statistical statistics stochastic strategy structural structure student studies study
        submitted summer supervised supervision supplementary survey symposium synthesis system systems talk team technical technique techniques technologies technology temporal test testing text
        the their theoretical theory thesis three through time to toward towards tool tools track training transactions transfer transformer transformers translation
        treatment trends trust two twitter ubiquitous uncertainty under understanding undergraduate unified universal university unpublished unsupervised urban us usa use user using
        value variational vehicle vehicles via video view virtual vision visual visualization volume wave weak web website what when where whether which who why wireless with within
        without women work working works workshop world year years you your
        universität universidad université university's università politecnico hochschule akademie academy hall labs google microsoft facebook amazon nvidia apple intel ibm
        conference cvpr neurips icml iclr aaai ijcai acl emnlp kdd springer elsevier wiley mit stanford berkeley cornell caltech monday tuesday wednesday thursday friday saturday sunday
        regional rural fiscal labor labour trade tax welfare income migration inequality democracy growth
        forum arbeitspapier arbeitspapiere auflage verlag heft reihe schriften zeitschrift jahrbuch handbuch presses revue cahiers annales
        spring fall autumn winter equal corresponding coming soon forthcoming manuscript appear biological evolutionary vol no pp issue bulletin annals magazine reviews review quarterly
        personal life current download recent highlights classes full-text curriculum vitae resume résumé cv welcome hello contact fairness algorithmic mechanism mechanisms parallelism payloads functionalities biosciences ecosystems species population populations states united kingdom states china germany france japan india korea canada australia italy spain brazil netherlands
        """);

    /// <summary>Endings of long words that titles have and names have not: "Prioritization", "Statistics", "Stability".</summary>
    public static bool EndAsNouns(ReadOnlySpan<char> word)
    {
        const int Shortest = 8;
        if (word.Length < Shortest) return false;
        return word[^1] switch
        {
            'n' => word.EndsWith("tion"),
            's' => word.EndsWith("tions") || word.EndsWith("istics") || word.EndsWith("ities"),
            'y' => word.EndsWith("ility") || word.EndsWith("ivity") || word.EndsWith("icity") || word.EndsWith("ology"),
            _ => false,
        };
    }

    private static readonly WordSet JournalWords = WordSet.Words("""
        acoust agric alg algebra am appl astron atmos biochem biol chem clim clin cogn combin comp comput cosmol crypt dyn ecol econ econom educ electrochem eng environ exp exper fluid fluids
        func funct gen geod geogr hist sociol anthropol demogr archaeol geophys geom glaciol hydrol imaging immunol inorg int invest lang linguist log logic magn mar mater math mech med microbiol mol neurosci number numer nutr oper
        opt optim org phys physiol plasma plant polit polym prob psychol pure quantum res rheol sci sediment sel soc softw solid sound stat struct struc supercond symb theor topol virol vis water zool
        """);

    /// <summary>Whether what looks like a name is the abbreviated title of a journal: "J. Chem".</summary>
    public static bool IsJournal(ReadOnlySpan<char> name) =>
        name.StartsWith("J. ") && IsShortened(name);

    /// <summary>Whether an initial is followed by one of the shortened words that journals have in their titles: "R. Soc".</summary>
    public static bool IsShortened(ReadOnlySpan<char> name) =>
        name.Length > 3 && name[1] == '.' && name[2] == ' ' && name[3..].IndexOfAny(' ', ',') < 0 && JournalWords.Contains(name[3..].TrimEnd('.'));
}

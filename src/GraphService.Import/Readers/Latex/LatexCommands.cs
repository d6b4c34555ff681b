using System.Collections.Frozen;
using GraphService.Import.Documents;
using static GraphService.Import.Documents.LineRole;

namespace GraphService.Import.Readers.Latex;

/// <summary>What the commands of LaTeX and of the usual CV classes mean for the page.</summary>
internal static class LatexCommands
{
    // Commands whose arguments are no text, with how many there are. Optional arguments and stars go with them.
    private static readonly FrozenDictionary<string, int> Dropped = Counts(
        (0, "documentclass usepackage maketitle tableofcontents noindent indent centering raggedright raggedleft frenchspacing sloppy makecvtitle makecvheader makecvfooter makeatletter makeatother printbibliography selectfont relax null strut leavevmode protect ignorespaces unskip today toprule midrule bottomrule hline titlerule hrulefill divider sectionsep entrysep footnotemark clearpage pagebreak nopagebreak nolinebreak samepage makeheader makerheader faIcon ensuremath allowbreak protect phantomsection appendix backmatter frontmatter mainmatter raggedbottom flushbottom onecolumn twocolumn and"),
        (1, "addvspace usepackage RequirePackage PassOptionsToPackage LoadClass usetikzlibrary vspace hspace thispagestyle pagestyle pagenumbering label ref eqref pageref cite citep citet nocite fullcite vphantom hphantom phantom input include includeonly bibliography bibliographystyle addbibresource usefonttheme usecolortheme includegraphics moderncvtheme moderncvstyle moderncvcolor moderncvicons colorlet pdfbookmark hypersetup geometry setmainfont setsansfont setmonofont setromanfont setmathfont fontspec addfontfeature addfontfeatures defaultfontfeatures rhead lhead chead rfoot lfoot cfoot ohead ihead ofoot ifoot TabPositions setCJKmainfont setCJKsansfont graphicspath definecolor color pagecolor rowcolor cellcolor urlstyle setstretch linespread enlargethispage cmidrule cline newif newlength newcounter stepcounter refstepcounter newsavebox newtheorem hyphenation setlist email phone mobile fax homepage github gitlab linkedin twitter stackoverflow skype orcid googlescholar photo photoR photoL social phonenumber mail mailaddress address whatsapp telegram birthday nationality gender dateofbirth born researchgate facebook instagram bluesky mastodon kaggle medium personalinfo printinfo NewInfoField makecvsidebar wheelchart faicon fa aicon setboolean provideboolean newboolean PrintBibliography balance setdefaultlanguage setotherlanguage captionsetup titlespacing nobibliography ExecuteBibliographyOptions DeclareBibliographyCategory microtypesetup microtypecontext"),
        (2, "newfontfamily newfontface setlength addtolength setcounter addtocounter rule definecolor colorlet setbeamertemplate setbeamercolor setbeamerfont addcontentsline settowidth settoheight DeclareUnicodeCharacter fancyhead fancyfoot cvsimpleskill sethlcolor newcolumntype defbibheading DeclareMathOperator addtocategory"),
        (3, "definecolor cvlanguage"),
        (5, "titleformat"));

    // Commands whose first arguments are measures, colours and the like, before the one that is text.
    private static readonly FrozenDictionary<string, int> Wrappers = Counts(
        (0, "mbox hbox vbox makebox fbox framebox text mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak operatorname boldsymbol bm textnormal textup textmd textrm textsf centerline leftline rightline underbar llap rlap smash ensuremath cvtag emphasize acronym enquote"),
        (1, "textcolor colorbox parbox raisebox scalebox rotatebox hyperlink hypertarget adjustbox marginbox colour bibinfo bibfield foreignlanguage settextcolor textlang"),
        (2, "fcolorbox resizebox multicolumn multirow"));

    private static readonly FrozenDictionary<string, RunStyle> Styled = new Dictionary<string, RunStyle>
    {
        ["textbf"] = RunStyle.Bold,
        ["mathbf"] = RunStyle.Bold,
        ["textit"] = RunStyle.Italic,
        ["emph"] = RunStyle.Italic,
        ["textsl"] = RunStyle.Italic,
        ["underline"] = RunStyle.Underline,
        ["uline"] = RunStyle.Underline,
        ["ul"] = RunStyle.Underline,
        ["texttt"] = RunStyle.Code,
        ["textsuperscript"] = RunStyle.Superscript,
        ["textsubscript"] = RunStyle.Subscript,
        ["sout"] = RunStyle.Strikethrough,
        ["st"] = RunStyle.Strikethrough,
        ["textsc"] = RunStyle.Small,
        ["strong"] = RunStyle.Bold,
        ["namestyle"] = RunStyle.Bold,
        ["up"] = RunStyle.Superscript,
        ["ts"] = RunStyle.Superscript,
        ["cvtag"] = RunStyle.Badge,
    }.ToFrozenDictionary();

    // Declarations that hold until the group ends; null takes all styles away.
    private static readonly FrozenDictionary<string, RunStyle?> Declared = new Dictionary<string, RunStyle?>
    {
        ["bf"] = RunStyle.Bold,
        ["bfseries"] = RunStyle.Bold,
        ["it"] = RunStyle.Italic,
        ["itshape"] = RunStyle.Italic,
        ["em"] = RunStyle.Italic,
        ["sl"] = RunStyle.Italic,
        ["slshape"] = RunStyle.Italic,
        ["tt"] = RunStyle.Code,
        ["ttfamily"] = RunStyle.Code,
        ["sc"] = RunStyle.Small,
        ["scshape"] = RunStyle.Small,
        ["small"] = RunStyle.Small,
        ["footnotesize"] = RunStyle.Small,
        ["scriptsize"] = RunStyle.Small,
        ["tiny"] = RunStyle.Small,
        ["normalfont"] = null,
        ["mdseries"] = null,
        ["upshape"] = null,
        ["rm"] = null,
        ["rmfamily"] = null,
        ["normalsize"] = RunStyle.None,
        ["sffamily"] = RunStyle.None,
        ["sf"] = RunStyle.None,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Large = FrozenSet.Create(StringComparer.Ordinal, "large", "Large", "LARGE", "huge", "Huge", "HUGE");

    // The arguments of entries, in order. The same name with other arguments in another class stands behind a number.
    private static readonly FrozenDictionary<string, LineRole[]> Entries = new Dictionary<string, LineRole[]>
    {
        ["cventry"] = [Date, Position, Organization, Place, Badge, Description],              // moderncv
        ["cventry/5"] = [Position, Organization, Place, Date, Description],                   // awesome-cv
        ["cvsubentry"] = [Position, Date, Description],                                       // awesome-cv
        ["cvhonor"] = [None, None, Place, Date],                                              // awesome-cv
        ["cvevent"] = [Position, Organization, Date, Place],                                  // altacv
        ["cvevent/5"] = [Date, Position, Organization, Place, Description],                   // fortysecondscv
        ["cvachievement"] = [None, None, None],                                               // altacv
        ["cvref"] = [None, None],                                                             // altacv; the third is an address
        ["cvitem"] = [None, None],
        ["cvline"] = [None, None],
        ["cvitemwithcomment"] = [None, None, None],
        ["cvdoubleitem"] = [None, None, None, None],
        ["cvlistdoubleitem"] = [None, None],
        ["cvcolumn"] = [None, None],
        ["cvskill"] = [None, None],
        ["cvcomputer"] = [None, None, None, None],
        ["entry"] = [Date, None, None, None],                                                 // friggeri
        ["twentyitem"] = [Date, None, None, None],                                            // twentysecondscv
        ["twentyitemshort"] = [Date, None],
        ["resumeSubheading"] = [None, None, None, None],
        ["resumeProjectHeading"] = [None, Date],
        ["datedsubsection"] = [None, Date],
        ["datedline"] = [None, Date],
        ["dateditem"] = [None, Date],
        ["role"] = [Position, None],
        ["ecvitem"] = [None, None],
        ["ecvbigitem"] = [None, None],
        ["ecvtitle"] = [Date, None],
        ["educationitem"] = [None, None, None, None],
        ["workitem"] = [None, None, None, None],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, LineRole[]> EntryEnvironments = new Dictionary<string, LineRole[]>
    {
        ["rSubsection"] = [Organization, Date, Position, Place],                              // resume.cls
        ["rSubsectionNoBullet"] = [Organization, Date, Position, Place],
        ["subsectionEntry"] = [None, None, None, None],
        ["joblong"] = [Organization, Date],
        ["jobshort"] = [Organization, Date],
        ["cvsubsection"] = [None, None, None],
    }.ToFrozenDictionary();

    // A line or an item of its own.
    private static readonly FrozenDictionary<string, LineRole> SingleLines = new Dictionary<string, LineRole>
    {
        ["employer"] = Organization,
        ["dates"] = Date,
        ["descript"] = Position,
        ["runsubsection"] = Organization,
        ["position"] = Position,
        ["location"] = None,
        ["marginpar"] = None,
        ["marginnote"] = None,
        ["tagline"] = None,
        ["quote"] = None,
        ["extrainfo"] = None,
        ["extraInfo"] = None,
        ["cvtitle"] = None,
        ["jobtitle"] = Position,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Items = FrozenSet.Create(StringComparer.Ordinal,
        "cvlistitem", "resumeItem", "resumeSubItem", "cvbullet", "cvparagraph", "bibentry", "resitem");

    private static readonly FrozenSet<string> Headings = FrozenSet.Create(StringComparer.Ordinal,
        "section", "subsection", "subsubsection", "chapter", "part", "cvsection", "cvsubsection", "ecvsection", "resheading", "roottitle",
        "sectionhead", "sectiontitle", "heading", "rubric", "subrubric", "cvheading", "mysection", "profilesection", "NewPart", "newsection", "sectiontext");

    private static readonly FrozenSet<string> Structure = FrozenSet.Create(StringComparer.Ordinal,
        "section", "subsection", "subsubsection", "item", "begin", "end", "textbf", "textit", "emph", "href", "url", "par", "\\", "newcommand",
        "renewcommand", "def", "documentclass", "usepackage", "hfill", "if", "fi", "else", "input", "bf", "it", "underline", "texttt");

    /// <summary>How many arguments to drop with the command, or null when it is none to drop.</summary>
    public static int? DroppedArguments(string name) => Dropped.TryGetValue(name, out var count) ? count : null;

    /// <summary>How many arguments stand before the one that is shown, or null.</summary>
    public static int? ArgumentsBeforeText(string name) => Wrappers.TryGetValue(name, out var count) ? count : null;

    public static bool TryStyle(string name, out RunStyle style) => Styled.TryGetValue(name, out style);

    public static bool TryDeclaration(string name, out RunStyle? style) => Declared.TryGetValue(name, out style);

    public static bool IsLarge(string name) => Large.Contains(name);

    /// <summary>The roles of an entry's arguments, by their number and the document's class.</summary>
    public static LineRole[] Entry(string name, int count, string documentClass)
    {
        if (name == "cventry" && documentClass.Contains("awesome", StringComparison.OrdinalIgnoreCase)) count = 5;
        return Entries.GetValueOrDefault($"{name}/{count}") ?? Entries[name];
    }

    /// <summary>How many arguments an entry takes at most.</summary>
    public static int MostArguments(string name) => Math.Max(Entries[name].Length, Entries.GetValueOrDefault(name + "/5")?.Length ?? 0);

    public static bool IsEntry(string name) => Entries.ContainsKey(name);

    public static LineRole[]? EntryEnvironment(string name) => EntryEnvironments.GetValueOrDefault(name);

    public static bool TrySingleLine(string name, out LineRole role) => SingleLines.TryGetValue(name, out role);

    /// <summary>Whether the command sets an item of a list, with its text as argument.</summary>
    public static bool IsItem(string name) =>
        Items.Contains(name) || ((name.EndsWith("item", StringComparison.Ordinal) || name.EndsWith("Item", StringComparison.Ordinal)) && name != "item" && !IsEntry(name));

    /// <summary>The level of the heading that a command with one argument sets; 0 when it sets none.</summary>
    public static int HeadingLevel(string name)
    {
        if (!Headings.Contains(name) && !name.EndsWith("section", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("heading", StringComparison.Ordinal)) return 0;
        if (name is "runsubsection" or "datedsubsection") return 0;
        if (name.Contains("subsub", StringComparison.OrdinalIgnoreCase)) return 3;
        return name.Contains("sub", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
    }

    /// <summary>Whether the command has a meaning here that a file's own looks must not replace.</summary>
    public static bool IsKnown(string name) =>
        IsStructure(name) || IsEntry(name) || Dropped.ContainsKey(name) || Styled.ContainsKey(name) || Wrappers.ContainsKey(name)
        || Headings.Contains(name) || LatexSymbols.Character(name) is not null || LatexAccents.IsAccent(name);

    /// <summary>Whether a definition by <c>\def</c> would only change how a known command looks.</summary>
    public static bool KeepsMeaning(string name) => IsKnown(name) && !Dropped.ContainsKey(name);

    /// <summary>Whether the command is what everything else is built from.</summary>
    public static bool IsStructure(string name) => Structure.Contains(name);

    private static FrozenDictionary<string, int> Counts(params ReadOnlySpan<(int Count, string Names)> rows)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (count, names) in rows)
            foreach (var name in names.Split(' ')) table[name] = count;
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using GraphService.Import.Documents;

namespace GraphService.Import.Tests.Readers.Latex;

public sealed class LatexReaderTests
{
    [Theory]
    [InlineData(@"K{\o}benhavn, Erd\H{o}s, Ha\v cek, \'Etienne, na\""{\i}ve, \c{C}a, \L{}\'od\'z", "København, Erdős, Haček, Étienne, naïve, Ça, Łódź")]
    [InlineData(@"2019--2020 --- ``so'' it's \& 5\% of A~B, C.\,D.\ E \ldots{} end", "2019–2020 — “so” it’s & 5% of A B, C. D. E … end")]
    [InlineData(@"one % a comment \textbf{never}", "one")]
    [InlineData("one% joined\n   two", "onetwo")]
    [InlineData(@"[$^{11}$C]PBR28, H$_2$O, \(\tau\) Bo\""otis, $\alpha$-Fe$_{2}$O$_3$, $x^2$", "[¹¹C]PBR28, H₂O, τ Boötis, α-Fe₂O₃, x²")]
    [InlineData(@"\newcommand{\me}{\textbf{Jane Roe}}\me, \me{} and A. Nother", "Jane Roe, Jane Roe and A. Nother")]
    [InlineData(@"\newcommand{\pub}[3][2020]{#2, #1: #3}\pub{A}{B}; \pub[1999]{C}{D}", "A, 2020: B; C, 1999: D")]
    [InlineData(@"\def\x#1.{<#1>}\x abc.def", "<abc>def")]
    [InlineData(@"\NewDocumentCommand{\y}{m O{z}}{#1#2}\y{a}\y{b}[c]", "azbc")]
    [InlineData(@"\newif\ifshort\shortfalse a\ifshort b\else c\fi d \iffalse never \ifx ab\fi \fi e", "acd e")]
    [InlineData(@"\newcommand{\opt}[1]{(\ifx&#1&none\else#1\fi)}\opt{}\opt{x}", "(none)(x)")]
    [InlineData(@"\ifthenelse{\equal{a}{a}}{yes}{no}", "yes")]
    [InlineData(@"\textcolor{red}{warm} \fcolorbox{a}{b}{box} \parbox[t]{2cm}{narrow} \raisebox{1pt}{high}", "warm box narrow high")]
    [InlineData(@"\vspace{-2mm}a\hspace{1cm}b \vskip 3pt c\setlength{\parindent}{0pt}", "a b c")]
    [InlineData(@"\url{https://a.b/c%20d#e_f}", "https://a.b/c%20d#e_f")]
    [InlineData(@"P\MakeLowercase{H}.D and \uppercase{abc}", "Ph.D and ABC")]
    [InlineData(@"\verb|a_b%c| d", "a_b%c d")]
    public void Text_comes_out_as_a_reader_sees_it(string latex, string expected) => LatexReading.FirstLine(latex).Text.ShouldBe(expected);

    [Fact]
    public void Styles_and_links_become_runs()
    {
        var line = LatexReading.FirstLine(@"{\bf Bold \it both} \emph{it} \texttt{c} A\textsuperscript{*} \href{https://x.y/a\_b}{here}");

        line.Runs.ShouldContain(new Run("Bold ", RunStyle.Bold));
        line.Runs.ShouldContain(new Run("both ", RunStyle.Bold | RunStyle.Italic));
        line.Runs.ShouldContain(new Run("it ", RunStyle.Italic));
        line.Runs.ShouldContain(new Run("c", RunStyle.Code));
        line.Runs.ShouldContain(new Run("here", RunStyle.None, "https://x.y/a_b"));
        line.Runs.Single(run => run.Has(RunStyle.Superscript)).Text.Trim().ShouldBe("*");
    }

    [Fact]
    public void An_article_has_sections_items_and_lines() => LatexReading.Outline("""
        \documentclass{article}
        \begin{document}
        \section*{Education}
        \begin{itemize}
          \item \textbf{MIT} \hfill 2019--2023 \\ Ph.D. in Physics
            \begin{itemize}\item Advisor: X. Y\end{itemize}
          \item[2015] ETH
        \end{itemize}
        \subsection{Papers}
        \begin{enumerate}[leftmargin=*]\item[P1] One
        \item Two
        \end{enumerate}
        \noindent First line \\[2pt] second line

        Next paragraph.
        \end{document}
        ignored
        """).ShouldBe("""
        # Education
        Item: MIT | 2019–2023 | Ph.D. in Physics
          Item: Advisor: X. Y
        Item: 2015 | ETH
        ## Papers
        Item: One
        Item: Two
        Paragraph: First line | second line
        Paragraph: Next paragraph.

        """);

    [Fact]
    public void Entries_of_moderncv_say_what_their_lines_are()
    {
        var block = LatexReading.Read(@"\documentclass{moderncv}\name{Jane}{Roe}\begin{document}\cventry{2020}{Intern}{ACME}{Rome}{}{Did \begin{itemize}\item this\end{itemize}}\end{document}")
            .Document.Sections[0].Blocks[0];

        block.Kind.ShouldBe(BlockKind.Entry);
        block.Lines.Select(line => (line.Role, line.Text)).ShouldBe(
            [(LineRole.Date, "2020"), (LineRole.Position, "Intern"), (LineRole.Organization, "ACME"), (LineRole.Place, "Rome"), (LineRole.Description, "Did")]);
        block.Children.Single().Lines.Single().Text.ShouldBe("this");
    }

    [Fact]
    public void Entries_of_awesome_cv_have_their_own_order()
    {
        var lines = LatexReading.Read(@"\documentclass{awesome-cv}\begin{document}\cvsection{Work}\begin{cventries}\cventry{Intern}{ACME}{Rome}{2020}{\begin{cvitems}\item{x}\end{cvitems}}\end{cventries}\end{document}")
            .Document.Sections.Single(section => section.Title == "Work").Blocks.Single().Lines;

        lines.Select(line => (line.Role, line.Text)).ShouldBe(
            [(LineRole.Position, "Intern"), (LineRole.Organization, "ACME"), (LineRole.Place, "Rome"), (LineRole.Date, "2020")]);
    }

    [Theory]
    [InlineData(@"\documentclass{moderncv}\name{Jane}{Roe}\begin{document}x\end{document}", "Jane Roe")]
    [InlineData(@"\documentclass{res}\begin{document}\name{Jane Roe \\[12pt]}x\end{document}", "Jane Roe")]
    [InlineData(@"\documentclass{friggeri-cv}\begin{document}\header{Jane }{ Roe}{physicist}x\end{document}", "Jane Roe")]
    [InlineData(@"\documentclass{article}\begin{document}\begin{center}{\Huge \textbf{Jane M. Roe}}\\ Somewhere\end{center}\end{document}", "Jane M. Roe")]
    [InlineData(@"\documentclass{article}\author{Jane Roe\thanks{ACME}}\begin{document}\maketitle\end{document}", "Jane Roe")]
    public void The_person_is_named_by_the_class_or_in_large_type(string latex, string name) =>
        LatexReading.Read(latex).Document.Author!.Text.ShouldBe(name);

    [Fact]
    public void A_table_has_rows_and_empty_first_cells_go_on() => LatexReading.Outline("""
        \begin{tabular}{@{}r|p{11cm}@{}}
          2019 & \textbf{Engineer} at \textsc{ACME} \\
               & \footnotesize{Built things} \\
          \multicolumn{2}{c}{} \\
          2017 & Student \\ \hline
        \end{tabular}
        """).ShouldBe("""
        Entry: 2019 | Engineer at ACME | Built things
        Row: 2017 | Student

        """);

    [Fact]
    public void Macros_that_lay_out_an_entry_are_laid_out() => LatexReading.Outline("""
        \documentclass{article}
        \newcommand{\resumeSubheading}[4]{\item\begin{tabular*}{0.97\textwidth}[t]{l@{\extracolsep{\fill}}r}
              \textbf{#1} & #2 \\ \textit{\small#3} & \textit{\small #4} \\ \end{tabular*}\vspace{-7pt}}
        \newcommand{\resumeItem}[1]{\item\small{{#1 \vspace{-2pt}}}}
        \newcommand{\resumeSubHeadingListStart}{\begin{itemize}[leftmargin=0.15in, label={}]}
        \newcommand{\resumeSubHeadingListEnd}{\end{itemize}}
        \begin{document}
        \section{Education}
          \resumeSubHeadingListStart
            \resumeSubheading{MIT}{Boston}{Ph.D.}{2019 -- 2023}
            \resumeSubHeadingListStart\resumeItem{Advisor: X}\resumeSubHeadingListEnd
            \resumeSubheading{ETH}{Zurich}{M.Sc.}{2017}
          \resumeSubHeadingListEnd
        \end{document}
        """).ShouldBe("""
        # Education
        Item: MIT | Boston | Ph.D. | 2019 – 2023
          Item: Advisor: X
        Item: ETH | Zurich | M.Sc. | 2017

        """);

    [Fact]
    public void Headings_set_by_hand_are_headings() => LatexReading.Outline("""
        \begin{document}
        {\large\bf Education}

        MIT, 2020

        \textbf{\underline{PUBLICATIONS}}

        \begin{itemize}\item A paper\end{itemize}
        \end{document}
        """).ShouldBe("""
        # Education
        Paragraph: MIT, 2020
        # PUBLICATIONS
        Item: A paper

        """);

    [Fact]
    public void Lines_are_those_of_the_file_also_through_macros()
    {
        var document = LatexReading.Read("\\newcommand{\\p}[2]{\\item #1. #2}\n\\begin{itemize}\n\\p{One}\n  {Two}\n\n\\p{Three}{Four}\n\\end{itemize}").Document;

        document.Sections[0].Blocks.Select(block => block.Range).ShouldBe([new LineRange(3, 4), new LineRange(6, 6)]);
    }

    [Fact]
    public void Files_that_are_included_are_named_and_not_read()
    {
        var result = LatexReading.Read("\\documentclass{article}\n\\begin{document}\n\\input{/etc/passwd}\nHere\n\\end{document}");

        result.Problems.Single().ShouldSatisfyAllConditions(
            problem => problem.Code.ShouldBe("latex-input-not-followed"), problem => problem.Line.ShouldBe(3), problem => problem.Message.ShouldContain("/etc/passwd"));
        LatexReading.Outline(result.Document).ShouldBe("Paragraph: Here\n");
    }

    [Fact]
    public void A_brace_that_is_never_closed_costs_its_paragraph_only()
    {
        var result = LatexReading.Read("\\section{Papers\n\nOne\n\n\\cvitem{a}{b}\n");

        result.Problems.Single().Code.ShouldBe("latex-unclosed-brace");
        LatexReading.Outline(result.Document).ShouldBe("# Papers\nParagraph: One\nEntry: a | b\n");
    }

    [Fact]
    public void Environments_and_commands_of_classes_not_at_hand_are_entries_and_items() => LatexReading.Outline("""
        \begin{job}[Engineer, Rome]{ACME}{2019 -- 2020}
          \item Built \fancy{things}
          \dateditem{Ph.D.}{2021}
          \subitem{Advisor: X}
        \end{job}
        \begin{box}{0.5\textwidth}Plain\end{box}
        \position{A}{B}
        """).ShouldBe("""
        Entry: ACME | 2019 – 2020 | Engineer, Rome
          Item: Built things
            Entry: Ph.D. | 2021
          Item: Advisor: X
        Paragraph: Plain
        Paragraph: A | B

        """);

    [Fact]
    public void A_list_belongs_to_the_lines_above_it_but_not_to_what_follows() => LatexReading.Outline("""
        \textbf{MIT} \hfill 2019\\
        Ph.D.
        \begin{itemize}\item Thesis\end{itemize}
        \textbf{ETH} \hfill 2017

        A sentence that introduces papers:
        \begin{itemize}\item Paper\end{itemize}
        \begin{rubric}{Work}
        \entry*[2001--2003]\textbf{ACME} Engineer
        \entry*[1999]Initech
        \end{rubric}
        """).ShouldBe("""
        Entry: MIT | 2019 | Ph.D.
          Item: Thesis
        Paragraph: ETH | 2017
        Paragraph: A sentence that introduces papers:
        Item: Paper
        # Work
        Entry: 2001–2003 | ACME Engineer
        Entry: 1999 | Initech

        """);
}

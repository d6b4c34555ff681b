namespace GraphService.Import.Tests.Extraction;

public sealed class LatexCvTests
{
    [Fact]
    public void Sections_named_in_the_margin_divide_the_page()
    {
        var claims = Extracting.Latex("""
            \documentclass{article}
            \newcommand{\side}[1]{\leavevmode\marginpar{\sffamily\footnotesize #1}}
            \newcommand{\when}[1]{{\addfontfeature{Numbers=OldStyle} \hfill #1}}
            \begin{document}
            {\Large\textbf{Carl Dorn}}

            \side{Education}%
            \textbf{Leiden University,} Leiden \newline
            Ph.D., Geography \when{2016}

            \side{Research \newline Experience}%
            \textbf{Acme Institute of Technology,} Boston, MA \newline
            \emph{Undergraduate Research Assistant} \when{2009-2011}

            \side{Publications}%
            \begin{enumerate}
              \item \textbf{Dorn, C.}, Bell, A., and Fisk, E.: Rivers that run twice, J. Geogr., 2015.
              \item Fisk, E., \textbf{Dorn, C.}: \href{http://example.org/2}{Deltas of the second kind}, J. Geogr., 2016.
            \end{enumerate}
            \end{document}
            """);

        claims.Subject.Name.ShouldBe("Carl Dorn");
        claims.Education.ShouldHaveSingleItem().Institution.ShouldBe("Leiden University");
        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Acme Institute of Technology");
        claims.Papers.Select(paper => paper.Title).ShouldBe(["Rivers that run twice", "Deltas of the second kind"]);
        claims.Papers[0].Authors.Select(author => author.Name).ShouldBe(["Dorn, C.", "Bell, A.", "Fisk, E."]);
    }

    [Fact]
    public void Measures_of_TeX_are_no_text()
    {
        var claims = Extracting.Latex("""
            \documentclass{article}
            \begin{document}
            \def\ind{\hangindent=1 true cm\hangafter=1 \noindent}
            \section*{Publications}
            \ind Carl Dorn and Ann Bell. 2012. ``Maps of nowhere.'' \emph{Cartographica}, 46: 253--267.

            \ind Eva Fisk, Carl Dorn and Ann Bell. 2010. ``Borders in the fog'' in \emph{Atlas Studies}, edited by D. Young and F. Moss.
            \end{document}
            """);

        claims.Papers.Select(paper => string.Join("; ", paper.Authors.Select(author => author.Name))).ShouldBe(["Carl Dorn; Ann Bell", "Eva Fisk; Carl Dorn; Ann Bell"]);
    }

    [Fact]
    public void Labels_in_the_first_column_of_a_table_say_what_stands_beside_them()
    {
        var claims = Extracting.Latex("""
            \documentclass{article}
            \begin{document}
            \begin{center}\fontsize{30}{60}\selectfont Carl Dorn\end{center}
            \section{Education}
            \begin{tabular}{l|l}
            Degree: & \textbf{Ph.D. in Oceanography}\\
            Period: & \textbf{2015 --- 2019}\\
            University: & \textsc{University of Bergen}, Bergen, Norway\\
            Supervisors: & \textbf{1st}: Prof. Ann Bell (University of Bergen)\\
             & \textbf{2nd}: Dr. Eva Fisk (Ocean College)\\
            \end{tabular}
            \section{Experience}
            \begin{tabular}{l|l}
            Position: & \textbf{Ocean Scientist}\\
            Period: & \textbf{Aug 2019 - present}\\
            Employer: & \textsc{Acme Weather Office}\\
            \end{tabular}
            \end{document}
            """);

        claims.Subject.Name.ShouldBe("Carl Dorn");
        var study = claims.Education.ShouldHaveSingleItem();
        (study.Institution, study.Degree, study.Start, study.End).ShouldBe(("University of Bergen", "Ph.D.", "2015", "2019"));
        claims.Advisors.Select(advisor => advisor.Name).ShouldBe(["Ann Bell", "Eva Fisk"]);
        var job = claims.Employers.ShouldHaveSingleItem();
        (job.Organization, job.Start, job.End).ShouldBe(("Acme Weather Office", "2019-08", "present"));
    }

    [Fact]
    public void A_short_label_of_an_item_is_its_degree()
    {
        var claims = Extracting.Latex("""
            \documentclass{article}
            \begin{document}
            \section*{Education}
            \begin{description}
            \item[Ph.D.] Economics \\ Leiden University, 2026 (expected) \\ Advisor: Ann Bell
            \item[B.A.] Economics \\ Acme College, 2017
            \end{description}
            \end{document}
            """);

        claims.Education.Select(study => (study.Institution, study.Degree, study.End)).ShouldBe([("Leiden University", "Ph.D.", "2026"), ("Acme College", "B.A.", "2017")]);
        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
    }

    [Fact]
    public void Rows_without_a_date_go_on_with_the_row_above()
    {
        var claims = Extracting.Latex("""
            \documentclass{article}
            \begin{document}
            {\LARGE Carl d'Orn}
            \section*{Appointments}
            \begin{tabular}{ll}
            2020--2025&{\bf Professor,} Department of Rivers\\
            &{\bf Professor,} Department of Maps\\
            &{University of Bergen, Bergen, Norway}\\
            Spring 2010&{\bf Postdoctoral Associate,} Geography\\
            &{Leiden University, Leiden; Advisor: Dr. Ann Bell}\\
            \end{tabular}
            \section*{Conference Papers}
            \begin{tabular}{ll}
            2012 & “Meaning in the drawing of maps (and the role of rivers):\\
            & Evidence from the archives.” With A. Bell, E. Fisk, and\\
            & F. Moss. Music and Maps 2012. March 9–11.\\
            \end{tabular}
            \end{document}
            """);

        claims.Subject.Name.ShouldBe("Carl d’Orn");
        claims.Employers.Select(job => (job.Organization, job.Role, job.Start)).ShouldBe([("University of Bergen", "Professor", "2020"), ("Leiden University", "Postdoctoral Associate", "2010")]);
        claims.Advisors.ShouldHaveSingleItem().Name.ShouldBe("Ann Bell");
        var paper = claims.Papers.ShouldHaveSingleItem();
        paper.Title.ShouldBe("Meaning in the drawing of maps (and the role of rivers): Evidence from the archives");
        paper.Authors.Select(author => author.Name).ShouldBe(["A. Bell", "E. Fisk", "F. Moss"]);
    }

    [Fact]
    public void Titles_in_quotation_marks_begin_entries_of_a_table()
    {
        var claims = Extracting.Latex("""
            \documentclass{article}
            \newcounter{works}
            \newcommand{\work}[1]{ {\raggedright\stepcounter{works}\theworks.\,\,#1\\}}
            \newcommand{\shores}{\textit{Journal of Shores}}
            \begin{document}
            \begin{center}\huge\textbf{Publications}\end{center}
            \begin{longtable}{LR}
            \underline{\textbf{Major}}
            &\work{``Looking Twice at Tide Pools''\\
            \textbf{C.~M.~Dorn} et al. (71 authors), submitted to \shores\ 2016, arXiv:1610.00008 (2016).}
            \\
            &\work{``A Lamp for Deep Water'', A.~Bell, \textbf{C.~M.~Dorn}, and 15 others, \shores, 21:56 (2015).}
            \\
            &\work{``Dust on the Harbour of 2013'',  E.~Fisk, \textbf{C.~M.~Dorn}, \shores, 10:86 (2014).}
            \\
            \end{longtable}
            \end{document}
            """);

        claims.Papers.Select(paper => paper.Title).ShouldBe(["Looking Twice at Tide Pools", "A Lamp for Deep Water", "Dust on the Harbour of 2013"]);
        claims.Papers.Select(paper => paper.Year).ShouldBe([2016, 2015, 2014]);
        claims.Papers.Select(paper => paper.Venue).ShouldAllBe(venue => venue == "Journal of Shores" || venue == "arXiv");
    }

    [Fact]
    public void A_file_s_own_sections_may_take_their_text_too()
    {
        var claims = Extracting.Latex("""
            \documentclass{article}
            \newcommand{\cvsection}[2]{\noindent\parbox[t]{1in}{\scshape #1}\hspace{1em}\parbox[t]{5in}{#2}\par}
            \newcommand{\dated}[2]{\noindent #1\hfill #2\par}
            \begin{document}
            \begin{center}{\large\bfseries Carl Dorn}\end{center}

            \cvsection{Appointments}{%
              \dated{Postdoctoral Fellow, Kiel University}{2024--present}
            }

            \cvsection{Selected\\Awards}{%
              \dated{Tide Prize Fellowship}{2023--2024}
            }
            \end{document}
            """);

        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Kiel University");
    }

    [Fact]
    public void A_doctoral_thesis_alone_is_how_some_call_the_study()
    {
        var study = Extracting.Latex("""
            \documentclass{moderncv}
            \firstname{Carl}\familyname{Dorn}
            \begin{document}
            \makecvtitle
            \section{Education}
            \cventry{2007--2010}{PhD Thesis}{Kiel University}{Advisor: Ann Bell}{}{}
            \end{document}
            """).Education.ShouldHaveSingleItem();

        (study.Institution, study.Degree).ShouldBe(("Kiel University", "PhD"));
    }

    [Fact]
    public void Tables_of_one_cell_place_words_on_the_line_around()
    {
        var claims = Extracting.Latex("""
            \documentclass{moderncv}
            \name{Carl Dorn}{}
            \newcommand*{\post}[5][.2em]{
              \begin{tabular}{@{}l}
                {\bfseries #4}
              \end{tabular}
              \hfill
              \begin{tabular}{l@{}}
                {\bfseries #5}
              \end{tabular} \\
              \begin{tabular}{@{}l}
                {\itshape #3}
              \end{tabular}
              \hfill
              \begin{tabular}{l@{}}
                {\itshape #2}
              \end{tabular}
              \par\addvspace{#1}}
            \begin{document}
            \section{Work Experience}

            \post{July 2019 -- August 2019}{Data Science Intern}{Brinewave Consulting}{Kiel}

            \post{May 2018 -- June 2018}{Research Intern}{Hull University}{Hull}
            \end{document}
            """);

        claims.Employers.Select(job => (job.Organization, job.Role, job.Start)).ShouldBe([("Brinewave Consulting", "Data Science Intern", "2019-07"), ("Hull University", "Research Intern", "2018-05")]);
    }

    [Fact]
    public void Prizes_and_theses_are_no_schools()
    {
        var claims = Extracting.Latex("""
            \documentclass{moderncv}
            \firstname{Carl}\familyname{Dorn}
            \begin{document}
            \section{Education}
            \cventry{2021 -- 2024}{Masters Program Tides}{TU Kiel}{}{}{Thesis: Waves. Advisor: Ann Bell \\\textbf{\small Runner-up: Best Master Thesis TU Kiel}}
            \cventry{2018 -- 2021}{Bachelors Program Tides}{Hull University}{}{}{Thesis: Sand. Advisor: Eva Fisk}
            \end{document}
            """);

        claims.Education.Select(study => study.Institution).ShouldBe(["TU Kiel", "Hull University"]);
    }
}

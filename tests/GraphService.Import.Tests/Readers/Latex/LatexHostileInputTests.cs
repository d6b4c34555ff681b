using System.Text;
using GraphService.Import.Documents;

namespace GraphService.Import.Tests.Readers.Latex;

public sealed class LatexHostileInputTests
{
    public static TheoryData<string, string> Bombs => new()
    {
        { "doubling", @"\def\a{xxxxxxxxxx}" + string.Concat(Enumerable.Range('a', 25).Select(c => $@"\def\{(char)(c + 1)}{{\{(char)c}\{(char)c}}}")) + @"\z" },
        { "itself", @"\newcommand{\a}{\a\a}\a" },
        { "arguments", @"\newcommand{\a}[1]{#1#1}" + string.Concat(Enumerable.Repeat(@"\a{", 40)) + "x" + new string('}', 40) },
        { "growing argument", @"\newcommand{\a}[1]{\a{#1#1}}\a{x}" },
        { "environment", @"\newenvironment{e}{\begin{e}}{\end{e}}\begin{e}x\end{e}" },
        { "conditional", @"\def\a{\iftrue\a\fi}\a" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_macro_that_grows_without_end_is_stopped_and_the_rest_is_read(string name, string bomb)
    {
        var result = LatexReading.Read($"\\section{{Before}}\nText {bomb}\n\n\\section{{After}}\nEnd");

        result.Document.Sections[0].Title.ShouldBe("Before", name);
        result.Document.Sections.Sum(section => section.Blocks.Sum(block => block.AllLines().Sum(line => line.Text.Length))).ShouldBeLessThan(50_000_000);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData(@"\textbf{")]
    [InlineData(@"\cventry{")]
    [InlineData(@"\begin{itemize}\item ")]
    [InlineData(@"\begin{tabular}{l}")]
    [InlineData(@"\end{itemize}")]
    [InlineData(@"\begin{a}\end{b}")]
    [InlineData("[")]
    [InlineData(@"\\[")]
    [InlineData(@"\url{")]
    [InlineData(@"\verb|")]
    [InlineData(@"\begin{comment}")]
    [InlineData("$^{_")]
    [InlineData(@"\footnote{")]
    [InlineData(@"\section{")]
    [InlineData(@"\iffalse ")]
    [InlineData(@"\newcommand{\a}")]
    [InlineData(@"\def\a#1")]
    [InlineData(@"\item ")]
    [InlineData(@"& \\ ")]
    public void Thirty_thousand_of_anything_end_without_an_exception(string repeated)
    {
        var source = string.Concat(Enumerable.Repeat(repeated, 30_000));

        LatexReading.Read(source).Document.Format.ShouldBe(DocumentFormat.Latex);
        LatexReading.Read("\\begin{document}\n" + source).Document.Format.ShouldBe(DocumentFormat.Latex);
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_read()
    {
        var result = LatexReading.Read(new StringBuilder().Insert(0, @"a hundred words and one \textbf{bold} in between, again and again, until the line has ten megabytes ", 100_000).ToString());

        result.Document.Sections.Single().Blocks.Single().Lines.Single().Runs.Count.ShouldBe(200_001);
    }
}

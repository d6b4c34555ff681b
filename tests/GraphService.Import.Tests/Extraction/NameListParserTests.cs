using GraphService.Import.Extraction.Names;

namespace GraphService.Import.Tests.Extraction;

public sealed class NameListParserTests
{
    [Theory]
    [InlineData("Ann Bell, Carl Dorn, and Eva Fisk", "Ann Bell|Carl Dorn|Eva Fisk")]
    [InlineData("Bell, A., Dorn, C. D., & Fisk, E.", "Bell, A.|Dorn, C. D.|Fisk, E.")]
    [InlineData("Bell A., Dorn C.D., Fisk E.", "Bell A.|Dorn C.D.|Fisk E.")]
    [InlineData("Schneider, A. D.; Carone L.; Jørgensen, U.G.", "Schneider, A. D.|Carone L.|Jørgensen, U.G.")]
    [InlineData("Prof. Dr. Ann Bell (Leiden) and Dr. Carl Dorn", "Ann Bell|Carl Dorn")]
    [InlineData("Xue J.†, Jia L.*, Ludwig van Beet‡", "Xue J.|Jia L.|Ludwig van Beet")]
    [InlineData("Raquel C de Melo Minardi, Wagner Meira Jr, Mari Nygård", "Raquel C de Melo Minardi|Wagner Meira Jr|Mari Nygård")]
    [InlineData("Jan 2025", "")]
    [InlineData("machine learning, vision", "")]
    public void Names_are_read_in_every_order(string text, string names) =>
        string.Join('|', NameListParser.Parse(text, 0, text.Length).People.Select(person => person.Name)).ShouldBe(names);

    [Theory]
    [InlineData("Justin Wasserman", "J. Wasserman", true)]
    [InlineData("Rui-Jie Zhu", "Ruijie Zhu", true)]
    [InlineData("Jinsook (Jennie) Lee", "Lee, J.", true)]
    [InlineData("J.N. Pinto-Ledezma", "Pinto-Ledezma, J.N.", true)]
    [InlineData("Manoel Horta Ribeiro", "Manoel Ribeiro", true)]
    [InlineData("Carl Dorn", "Eva Dorn", false)]
    [InlineData("Carl Dorn", "Carl Fisk", false)]
    public void Spellings_of_one_person_agree(string a, string b, bool same)
    {
        NameMatch.Compatible(a, b).ShouldBe(same);
        NameMatch.Compatible(b, a).ShouldBe(same);
    }
}

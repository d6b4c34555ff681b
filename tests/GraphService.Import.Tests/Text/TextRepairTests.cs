using System.Text;
using GraphService.Import.Text;

namespace GraphService.Import.Tests.Text;

public sealed class TextRepairTests
{
    [Theory]
    [InlineData("Ruizhe Wang (ÁéãÁëûÂì≤)", "Ruizhe Wang (王瑞哲)")]
    [InlineData("Oxide‚ÄêBased", "Oxide-Based")]
    [InlineData("I‚Äôm looking", "I’m looking")]
    [InlineData("HÃ©lÃ¨ne Rey", "Hélène Rey")]
    [InlineData("JÃ¸rgensen", "Jørgensen")]
    public void Text_read_in_the_wrong_encoding_is_mended(string broken, string intended) => SourceText.From(broken).Text.ShouldBe(intended);

    [Theory]
    [InlineData("Hélène Rey, Éléonore Richard, J. Mårtensson")]
    [InlineData("Œuvres complètes: «été»")]
    [InlineData("CAFÉ”, groß” and Ö–")]
    [InlineData("王瑞哲 和 朱汉卿")]
    public void Text_that_is_right_stays_as_it_is(string text) => SourceText.From(text).Text.ShouldBe(text);

    [Fact]
    public void What_cannot_be_seen_goes_and_lines_stay()
    {
        var text = SourceText.From("\uFEFFeﬃ\u00ADcient\u00A0work\r\nre\u200Bading\u2011room\rend\uD800\u0007");

        text.Text.ShouldBe("efficient work\nreading-room\nend");
        text.LineCount.ShouldBe(3);
    }

    [Fact]
    public void Bytes_are_read_as_utf_8_else_line_by_line_as_windows_1252()
    {
        byte[] mixed = [.. Encoding.UTF8.GetBytes("Hélène\n"), 0x48, 0xE9, 0x6C, 0xE8, 0x6E, 0x65];

        SourceText.Decode(mixed).Text.ShouldBe("Hélène\nHélène");
    }

    [Theory]
    [InlineData("Ann Bell,&nbsp Carl Dorn &nbsp|&nbsp X", "Ann Bell,  Carl Dorn  |  X")]
    [InlineData("R&amp;D and AT&T", "R&D and AT&T")]
    [InlineData("caf&eacute;", "café")]
    public void Entities_are_decoded_also_without_a_semicolon(string text, string plain) => EntityRepair.Decode(text).ShouldBe(plain);

    [Theory]
    [InlineData("^2", "²")]
    [InlineData("^{*}", "*")]
    [InlineData("\\dagger", "†")]
    [InlineData("\\tau", "τ")]
    public void Small_formulas_are_read_as_they_look(string formula, string plain) => MathText.Plain(formula).ShouldBe(plain);
}

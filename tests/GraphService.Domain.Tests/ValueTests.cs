namespace GraphService.Domain.Tests;

public sealed class ValueTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-05", "2024-05")]
    public void A_date_keeps_the_precision_it_was_written_with(string text, string expected) =>
        PartialDate.Parse(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2024-5")]
    [InlineData("2024/05")]
    [InlineData("2024-05-01")]
    [InlineData("-024")]
    public void What_is_no_date_is_refused(string text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_year_alone_comes_before_its_months() =>
        new[] { new PartialDate(2024, 2), new(2024), new(2023, 12) }.Order()
            .ShouldBe([new(2023, 12), new(2024), new(2024, 2)]);

    [Theory]
    [InlineData("2019", "2023", "2023", "present", true)]
    [InlineData("2019", "2022", "2023", null, false)]
    [InlineData(null, "2020", "2020-05", "2021", true)]
    [InlineData(null, null, "2020", "2021", false)]
    [InlineData("2018", "present", "2030", "2031", true)]
    public void Ranges_overlap_by_year(string? start, string? end, string? otherStart, string? otherEnd, bool expected)
    {
        var (one, other) = (DateRange.Parse(start, end), DateRange.Parse(otherStart, otherEnd));
        one.Overlaps(other).ShouldBe(expected);
        other.Overlaps(one).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Jürgen O’Neil-Łoś", "jurgen o neil los")]
    [InlineData("  Rui‐Jie   ZHU. ", "rui jie zhu")]
    [InlineData("ﬁne Straße, Æther", "fine strasse aether")]
    [InlineData("王瑞哲", "王瑞哲")]
    [InlineData("FedHCA²", "fedhca2")]
    [InlineData("…", "")]
    public void Folding_forgets_case_accents_and_punctuation(string text, string expected)
    {
        TextFolding.Fold(text).ShouldBe(expected);
        TextFolding.Fold(expected).ShouldBe(expected);
        TextFolding.FoldTight(text).ShouldBe(expected.Replace(" ", ""));
    }

    [Fact]
    public void Value_lists_with_equal_elements_are_equal()
    {
        ValueList<string> one = ["a", "b"], same = ["a", "b"], other = ["b", "a"];
        one.ShouldBe(same);
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.ShouldNotBe(other);
    }

    [Fact]
    public void Ids_depend_on_the_parts_and_on_where_they_end()
    {
        ContentKey.Of("x-", "a", "bc").ShouldBe(ContentKey.Of("x-", "a", "bc"));
        ContentKey.Of("x-", "a", "bc").ShouldNotBe(ContentKey.Of("x-", "ab", "c"));
        ContentKey.Of("x-", "a", null).ShouldNotBe(ContentKey.Of("x-", "a"));
    }

    /// <summary>Ids are stored and shared between machines: this value may never change.</summary>
    [Fact]
    public void Ids_are_the_same_on_every_machine() =>
        ContentKey.OfBytes("source-", "hello"u8).ShouldBe("source-ftze3os7wcrq4jxihmvm");
}

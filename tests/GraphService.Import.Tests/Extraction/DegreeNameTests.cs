namespace GraphService.Import.Tests.Extraction;

public sealed class DegreeNameTests
{
    [Theory]
    [InlineData("Diplom-Ingenieur")]
    [InlineData("Dr.-Ing.")]
    [InlineData("Dr. rer. nat.")]
    [InlineData("M.D.")]
    [InlineData("J.D.")]
    [InlineData("Habilitation")]
    [InlineData("Candidate of Sciences")]
    [InlineData("Specialist degree")]
    [InlineData("Engineering degree")]
    [InlineData("Diplôme d'ingénieur")]
    [InlineData("Diploma")]
    [InlineData("Graduate Certificate")]
    [InlineData("Post Graduate Diploma")]
    [InlineData("Higher Diploma")]
    [InlineData("M.E.")]
    [InlineData("M.Ed.")]
    [InlineData("MMathCompSci")]
    [InlineData("MPhysPhil")]
    [InlineData("BPolSc")]
    public void Rare_names_of_degrees_are_read(string degree)
    {
        var study = Extracting.Markdown($"# Carl Dorn\n\n## Education\n\n- {degree}, Kiel University, 2010 - 2014\n").Education.ShouldHaveSingleItem();

        (study.Institution, study.Degree).ShouldBe(("Kiel University", degree));
    }

    [Theory]
    [InlineData("I am a postdoc at MD Tides Center, working with Ann Bell, M.D., on waves.")]
    [InlineData("I am an engineer at Brinewave. I wrote my diploma thesis on tides.")]
    [InlineData("I am an analyst at JD, Beijing.")]
    [InlineData("I am a postdoc at Kiel University, working with Ann Ma.")]
    [InlineData("I am a postdoc at Kiel University, working with Prof. Meng Bell.")]
    public void What_looks_like_a_degree_and_is_none_is_not_read(string sentence) =>
        Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n").Education.ShouldBeEmpty();

    [Fact]
    public void A_high_school_diploma_is_one_degree() =>
        Extracting.Markdown("# Carl Dorn\n\n## Education\n\n- High School Diploma, Hull High School, 2010\n").Education.ShouldHaveSingleItem();

    [Theory]
    [InlineData("I did my phd at Kiel University.")]
    [InlineData("I am a Phd student at Kiel University.")]
    public void A_doctorate_in_small_letters_is_one(string sentence) =>
        Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n").Education.ShouldHaveSingleItem().Institution.ShouldBe("Kiel University");

    [Fact]
    public void An_integrated_degree_is_no_duty() =>
        Extracting.Markdown("# Carl Dorn\n\n## Education\n\n- Integrated M.S. in Physics, IISER Hull, 2003\n").Education.ShouldHaveSingleItem().Degree.ShouldBe("M.S.");

    [Fact]
    public void A_degree_told_twice_with_and_without_dots_is_one() =>
        Extracting.Markdown("# Carl Dorn\n\nI earned my Ph.D. in Statistics from Kiel University.\n\n## Education\n\n- Ph.D in Statistics & Tides, Kiel University, 2019 - 2025\n").Education.ShouldHaveSingleItem().Start.ShouldBe("2019");
}

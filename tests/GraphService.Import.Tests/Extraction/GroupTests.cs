namespace GraphService.Import.Tests.Extraction;

public sealed class GroupTests
{
    [Theory]
    [InlineData("I am a professor at Kiel University, where I run the Tide Pool Lab.", "Tide Pool Lab")]
    [InlineData("Carl Dorn is a professor at Kiel University, where he directs the Fossil Mud Laboratory.", "Fossil Mud Laboratory")]
    [InlineData("I am a postdoc at the [TideLab](https://t.example), where I was hired by Kiel University.", "TideLab")]
    [InlineData("I have my own research group called Robotic Shore Walking (RSW) Lab.", "Robotic Shore Walking (RSW) Lab")]
    [InlineData("Member of Future of Tides Lab", "Future of Tides Lab")]
    [InlineData("I am a researcher at the Tides and Shores (TS) Laboratory, Kiel University.", "Tides and Shores (TS) Laboratory")]
    [InlineData("I am affiliated with [BRINE](https://b.example) and the Speech of Waves group at [SHORE Hull](https://s.example).", "Speech of Waves group")]
    public void Sentences_name_the_groups_of_the_subject(string sentence, string group) =>
        Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n").Labs.Select(lab => lab.Name).ShouldContain(group);

    [Theory]
    [InlineData("- Postdoctoral Researcher, 2019 - 2021\n  - Kiel University\n  - Workgroup: Tidal Physics led by Prof. Ann Bell", "Tidal Physics")]
    [InlineData("- Postdoctoral Researcher, 2019 - 2021  \n  Kiel University  \n  Tide Pool Lab", "Tide Pool Lab")]
    public void Entries_name_the_group_behind_a_label_or_on_a_line_of_its_own(string entry, string group)
    {
        var claims = Extracting.Markdown($"# Carl Dorn\n\n## Experience\n\n{entry}\n");

        claims.Labs.Select(lab => lab.Name).ShouldBe([group]);
        claims.Employers.ShouldHaveSingleItem().Organization.ShouldBe("Kiel University");
    }

    [Fact]
    public void Studies_name_the_lab_too() =>
        Extracting.Markdown("# Carl Dorn\n\n## Education\n\n- **Ph.D. in Tides**, Kiel University (2011 – 2020) — Wave & Shore Lab\n").Labs.ShouldHaveSingleItem().Name.ShouldBe("Wave & Shore Lab");

    [Theory]
    [InlineData("- Research Intern, Shore National Laboratory, 2019 - 2021")]
    [InlineData("- Research Intern, HPE Labs, 2019 - 2021")]
    [InlineData("- Research Intern, Institute of Zoology, Kiel University, 2019 - 2021")]
    [InlineData("- **Alibaba Group**  \n  Research Intern (2019 - 2021), Hull")]
    public void Whole_employers_and_departments_are_no_groups(string entry)
    {
        var claims = Extracting.Markdown($"# Carl Dorn\n\n## Experience\n\n{entry}\n");

        claims.Labs.ShouldBeEmpty();
        claims.Employers.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("He worked as an undergraduate researcher with Dr. Ann Bell in the [Shores + Waves Lab](https://w.example) during his time in Kiel.", "Shores + Waves Lab")]
    [InlineData("Postdoc at Kiel University in the Tide Pool Group", "Tide Pool Group")]
    public void Lines_about_the_subject_name_groups(string sentence, string group) =>
        Extracting.Markdown($"# Carl Dorn\n\n{sentence}\n").Labs.Select(lab => lab.Name).ShouldBe([group]);

    [Fact]
    public void An_institute_for_a_field_is_no_group() =>
        Extracting.Markdown("# Carl Dorn\n\n## Experience\n\n- Fellow, Hull Institute for Tide Science, Kiel University, 2019 - 2021\n").Labs.ShouldBeEmpty();

    [Fact]
    public void Who_has_led_a_group_belongs_to_it() =>
        Extracting.Markdown("# Carl Dorn\n\nSince 2024, I have led the Solid Tide Group (TG12), where we study waves.\n").Labs.ShouldHaveSingleItem().Name.ShouldBe("Solid Tide Group (TG12)");

    [Fact]
    public void A_centre_that_employs_is_no_group() =>
        Extracting.Markdown("# Carl Dorn\n\nI am a Postdoctoral Fellow at the [Centre de Tides](https://t.example) in Kiel.\n").Labs.ShouldBeEmpty();
}

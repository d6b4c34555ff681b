using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <summary>
/// A graph made by hand, small enough to be known by heart:
/// <code>
///        1, 6         3
///   ada ────── bob ────── dan ── 5 (with fay) ── eve      gus ── 7 ── ivo      hal (alone)
///    └── 2 ── cyd ── 4 ──┘
/// </code>
/// </summary>
public static class Village
{
    public static PersonId Ada { get; } = new("person-ada");

    public static PersonId Bob { get; } = new("person-bob");

    public static PersonId Cyd { get; } = new("person-cyd");

    public static PersonId Dan { get; } = new("person-dan");

    public static PersonId Eve { get; } = new("person-eve");

    public static PersonId Fay { get; } = new("person-fay");

    public static PersonId Gus { get; } = new("person-gus");

    public static PersonId Hal { get; } = new("person-hal");

    public static PersonId Ivo { get; } = new("person-ivo");

    /// <summary>Merged into Ada, by way of another merged id.</summary>
    public static PersonId FormerAda { get; } = new("person-zz-countess");

    public static PersonId Nobody { get; } = new("person-nobody");

    public static OrganizationId Acme { get; } = new("org-acme");

    public static OrganizationId Uni { get; } = new("org-uni");

    public static LabId Engine { get; } = new("lab-engine");

    public static LabId Loom { get; } = new("lab-loom");

    /// <summary>The whole graph.</summary>
    public static GraphSnapshot Snapshot { get; } = Build();

    public static PaperId Paper(int number) => new(FormattableString.Invariant($"paper-{number}"));

    private static GraphSnapshot Build()
    {
        var v = new SnapshotBuilder();
        v.Source("second", "another/page.html");
        var ada = v.Person("ada", "Ada Lovelace", "Augusta King", "A. Lovelace");
        var bob = v.Person("bob", "Bob Łukasz-O’Neil");
        var cyd = v.Person("cyd", "Rui-Jie Zhu", "Ridger Zhu");
        var dan = v.Person("dan", "Ruijie Zhu");
        var eve = v.Person("eve", "Eve Jürgens");
        var fay = v.Person("fay", "李 伟");
        var gus = v.Person("gus", "Gus de la Cruz");
        var hal = v.Person("hal", "Hal Jurgens");
        var ivo = v.Person("ivo", "Ivo");
        v.Identify(ada, "0000-0002-1825-009X", "https://www.Ada.example/~ada/", "http://b.example/ada");
        v.Identify(bob, null, "https://bob.example");
        v.Merged("person-countess", "person-ada");
        v.Merged("person-zz-countess", "person-countess");
        v.Merged("paper-old", "paper-1");
        v.Merged("org-old", "org-acme");
        v.Merged("lab-old", "lab-engine");

        var first = v.Paper("1", "Sketch of the Analytical Engine", 2001, ada, bob);
        var second = v.Paper("2", "Éléments of Looms: A Survey", 2002, ada, cyd);
        v.Paper("3", "Sketch", 2003, bob, dan);
        v.Paper("4", "Spiking neural networks", 2003, dan, cyd);
        v.Paper("5", "On engines", 2004, dan, eve, fay);
        v.Paper("6", "Undated notes", null, bob, ada);
        v.Paper("7", "Spiking Neural Nets", 2003, gus, ivo);
        v.Describe(first, "Taylor’s Scientific Memoirs", "2401.12345", "10.1000/abc.def", "https://p.example/1");
        v.Describe(second, "Mémoires", null, "10.1000/xyz");

        var acme = v.Organization("acme", "Acme", OrganizationKind.Company, "ACME Corporation");
        var uni = v.Organization("uni", "Universität Zürich", OrganizationKind.University, "UZH", "University of Zurich");
        v.Organization("ins", "Institute of Looms", OrganizationKind.Institute);
        var engine = v.Lab("engine", "Engine Room", uni);
        v.Lab("loom", "Loom Lab", null);

        v.Worked("1", ada, acme, "2000", "2003");
        v.Worked("2", ada, uni, "2005-03", "present");
        v.Worked("3", ada, uni);
        v.Worked("4", ada, uni, "2005-09", "2006");
        v.Worked("5", bob, acme, "2003-12", "2004");
        v.Worked("6", eve, acme, "2004", "2008");
        v.Worked("7", hal, uni, "2010");
        v.Worked("8", gus, acme);
        v.Studied("1", dan, uni, "1999", "2003");
        v.Studied("2", dan, uni, null, "1999");
        v.Belonged("1", ada, engine, "2005", "2006");
        v.Belonged("2", hal, engine);
        v.Belonged("3", eve, engine, "2007", "2008");
        v.Belonged("4", gus, new LabId("lab-loom"), "2001");
        v.Collaborated("1", ada, eve);
        v.Collaborated("2", bob, ada);

        // Up from ada: bob and cyd, then dan. Eve, fay and gus advised each other in a ring; ivo advised himself.
        v.Advised("1", advisor: bob, advisee: ada);
        v.Advised("2", advisor: cyd, advisee: ada, AdvisorKind.Postdoc);
        v.Advised("3", advisor: bob, advisee: ada, AdvisorKind.Master);
        v.Advised("4", advisor: dan, advisee: bob);
        v.Advised("5", advisor: dan, advisee: cyd);
        v.Advised("6", advisor: eve, advisee: dan, AdvisorKind.Other);
        v.Advised("7", advisor: fay, advisee: eve);
        v.Advised("8", advisor: gus, advisee: fay);
        v.Advised("9", advisor: eve, advisee: gus);
        v.Advised("ivo", advisor: ivo, advisee: ivo);
        return v.Build();
    }
}

using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Tests.Importing;

namespace GraphService.Import.Tests.Corrections;

public sealed class CorrectionTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public CorrectionTests()
    {
        _folder.Write("ada.txt", "name: Ada Poole", "paper: On engines that weave | Ada Poole; Lee Moorcroft", "paper: Looms at night | Ada Poole; Lee Moorcroft");
        _folder.Write("eve.txt", "name: Eve Storm", "paper: Bridges under snow | Eve Storm; Leonora Moore", "paper: Looms at dawn | Eve Storm; Lee Moorcroft", "employer: The Weavers");
        _folder.Write("unnamed.txt", "advisor: Ada Poole", "employer: Loom Works");
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Files =>
    [
        "same_person:\n  - [Ada Poole, Eve Storm]",
        "same_person:\n  - [Leonora Moore, { name: Lee Moorcroft, paper: Looms at dawn }]",
        "different_people:\n  - - { name: Lee Moorcroft, paper: On engines that weave }\n    - { name: Lee Moorcroft, paper: Looms at night }",
        "same_paper:\n  - [Looms at night, Looms at dawn]",
        "same_organization:\n  - [Loom Works, The Weavers]",
        "subjects:\n  - { document: unnamed.txt, name: Nora Field }",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Removing_a_correction_restores_the_earlier_graph(string corrections)
    {
        await _folder.ImportAsync();
        var before = _folder.Graph;
        _folder.Write("corrections.yaml", corrections);
        (await _folder.ImportAsync()).HasChanges.ShouldBeTrue();
        _folder.Delete("corrections.yaml");
        await _folder.ImportAsync();
        var difference = GraphChange.Between(before with { Redirects = [] }, _folder.Graph with { Redirects = [] }, ListChange<StoredSource>.None);
        difference.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task People_who_are_one_keep_both_former_ids()
    {
        await _folder.ImportAsync();
        var (ada, eve) = (_folder.Person("Ada Poole").Id, _folder.Person("Eve Storm").Id);
        _folder.Write("corrections.yaml", "same_person:", "  - [Ada Poole, Eve Storm]");
        await _folder.ImportAsync();
        var merged = _folder.Person("Ada Poole");
        merged.ShouldBe(_folder.Person("Eve Storm"));
        var redirect = _folder.Graph.Redirects.ShouldHaveSingleItem();
        new[] { redirect.From, redirect.To }.ShouldBe([ada.Value, eve.Value], ignoreOrder: true);
        redirect.To.ShouldBe(merged.Id.Value);
    }

    [Fact]
    public async Task People_can_be_joined_by_their_ids_and_the_correction_keeps_its_effect()
    {
        await _folder.ImportAsync();
        _folder.Write("corrections.yaml", "same_person:", $"  - [{_folder.Person("Ada Poole").Id}, {_folder.Person("Eve Storm").Id}]");
        await _folder.ImportAsync();
        _folder.Person("Ada Poole").ShouldBe(_folder.Person("Eve Storm"));
        (await _folder.ImportAsync()).HasChanges.ShouldBeFalse();
    }

    [Fact]
    public async Task Different_people_stay_apart_though_their_names_are_equal()
    {
        await _folder.ImportAsync();
        _folder.Graph.People.Count(p => p.Name == "Lee Moorcroft").ShouldBe(1);
        _folder.Write(
            "corrections.yaml", "different_people:", "  - - { name: Lee Moorcroft, document: ada.txt }", "    - { name: Lee Moorcroft, document: eve }");
        await _folder.ImportAsync();
        _folder.Graph.People.Count(p => p.Name == "Lee Moorcroft").ShouldBe(2);
    }

    [Fact]
    public async Task A_subject_can_be_given_a_name_by_the_path_of_the_document()
    {
        await _folder.ImportAsync();
        var unnamed = _folder.Person("Unnamed subject of unnamed.txt");
        unnamed.IsNamed.ShouldBeFalse();
        _folder.Write("corrections.yaml", "subjects:", "  - document: unnamed.txt", "    name: Nora Field");
        await _folder.ImportAsync();
        var nora = _folder.Person("Nora Field");
        nora.IsNamed.ShouldBeTrue();
        _folder.Graph.Redirects.ShouldContain(new Redirect(unnamed.Id.Value, nora.Id.Value));
    }

    [Theory]
    [InlineData("same_person", "Ada Poole")]
    [InlineData("same_paper", "Looms at night")]
    [InlineData("same_organization", "Loom Works")]
    public async Task A_correction_that_names_nobody_is_reported_with_its_line(string section, string known)
    {
        _folder.Write("corrections.yaml", $"{section}:", $"  - [{known}, Nobody Atall]");
        var report = await _folder.ImportAsync();
        var problem = report.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(2);
        problem.Message.ShouldContain("Nobody Atall");
        report.HasFailures.ShouldBeFalse();
    }

    [Fact]
    public async Task Corrections_that_contradict_stop_the_import()
    {
        _folder.Write("corrections.yaml", "same_person:", "  - [Ada Poole, Eve Storm]", "different_people:", "  - [Ada Poole, Eve Storm]");
        var exception = await Should.ThrowAsync<CorrectionsException>(_folder.ImportAsync);
        exception.Line.ShouldBe(4);
        _folder.Store.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task A_malformed_file_stops_the_import_before_anything_is_read()
    {
        _folder.Write("corrections.yaml", "same_person:", "  - Ada Poole");
        var exception = await Should.ThrowAsync<CorrectionsException>(_folder.ImportAsync);
        exception.Message.ShouldContain("corrections.yaml:2: expected a list");
        _folder.Extractor.Reads.ShouldBe(0);
    }
}

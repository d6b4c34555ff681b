using GraphService.Domain;

namespace GraphService.Import.Tests.Importing;

public sealed class RedirectTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_retitled_paper_and_its_authors_keep_answering_to_their_former_ids()
    {
        _folder.Write("ada.txt", "name: Ada Park", "paper: Engines that weave nmbers | Ada Park; Grace Lowell");
        await _folder.ImportAsync();
        var (ada, grace) = (_folder.Person("Ada Park").Id, _folder.Person("Grace Lowell").Id);
        _folder.Write("ada.txt", "name: Ada Park", "paper: Engines that weave numbers | Ada Park; Grace Lowell", "advisor: Grace Lowell");
        await _folder.ImportAsync();
        Answer(ada).ShouldBe(_folder.Person("Ada Park").Id.Value);
        _folder.Graph.Redirects.ShouldAllBe(r => r.From != r.To);
        Answer(grace).ShouldBe(_folder.Person("Grace Lowell").Id.Value);
    }

    [Fact]
    public async Task A_person_of_an_edited_document_keeps_answering()
    {
        _folder.Write("ada.txt", "name: Ada Park", "employer: Loom Works");
        await _folder.ImportAsync();
        var first = _folder.Person("Ada Park").Id;
        foreach (var employer in (string[])["Night Office", "Day Office"])
        {
            _folder.Write("ada.txt", "name: Ada Park", $"employer: {employer}");
            await _folder.ImportAsync();
            Answer(first).ShouldBe(_folder.Person("Ada Park").Id.Value);
        }
    }

    [Fact]
    public async Task An_organization_that_becomes_registered_keeps_answering()
    {
        _folder.Write("ada.txt", "name: Ada Park", "employer: LW");
        await _folder.ImportAsync();
        var former = _folder.Graph.Organizations.ShouldHaveSingleItem().Id;
        _folder.Write("organizations.yaml", "organizations:", "  - { name: Loom Works, aliases: [LW], kind: company }");
        await _folder.ImportAsync();
        _folder.Graph.Redirects.ShouldContain(new Redirect(former.Value, _folder.Graph.Organizations.ShouldHaveSingleItem().Id.Value));
    }

    [Fact]
    public async Task A_forgotten_person_answers_no_more()
    {
        _folder.Write("ada.txt", "name: Ada Park", "employer: Loom Works");
        await _folder.ImportAsync();
        _folder.Write("ada.txt", "name: Ada Park", "employer: Night Office");
        await _folder.ImportAsync();
        _folder.Graph.Redirects.ShouldNotBeEmpty();
        await _folder.Importer.ForgetAsync(_folder.Request, ["ada.txt"]);
        _folder.Graph.Redirects.ShouldBeEmpty();
        _folder.Graph.People.ShouldBeEmpty();
        _folder.Graph.Organizations.ShouldBeEmpty();
    }

    private string Answer(PersonId id) =>
        _folder.Graph.People.Any(p => p.Id == id) ? id.Value : _folder.Graph.Redirects.Single(r => r.From == id.Value).To;
}

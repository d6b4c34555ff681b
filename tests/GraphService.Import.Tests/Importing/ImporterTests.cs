using GraphService.Import.Importing;

namespace GraphService.Import.Tests.Importing;

public sealed class ImporterTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Importing_the_same_folder_twice_changes_nothing()
    {
        _folder.Write("ada.txt", "name: Ada Park", "paper: On engines that weave numbers | Ada Park; Grace Low");
        (await _folder.ImportAsync()).HasChanges.ShouldBeTrue();
        var second = await _folder.ImportAsync();
        second.HasChanges.ShouldBeFalse();
        second.Unchanged.ShouldBe(["ada.txt"]);
        second.Revision.ShouldBe(1);
        _folder.Store.Writes.ShouldBe(1);
        _folder.Extractor.Reads.ShouldBe(1);
    }

    [Fact]
    public async Task The_graph_is_not_read_again_when_nothing_changed()
    {
        _folder.Write("ada.txt", "name: Ada Park", "paper: On engines that weave numbers | Ada Park; Grace Low");
        var first = await _folder.ImportAsync();
        var second = await _folder.ImportAsync();
        _folder.Store.Reads.ShouldBe(1);
        second.Changes.Select(c => (c.Kind, c.Total)).ShouldBe(first.Changes.Select(c => (c.Kind, c.Total)));
        second.Changes.ShouldAllBe(c => c.Added + c.Changed + c.Removed == 0);
    }

    [Fact]
    public async Task What_was_taken_from_the_store_by_hand_comes_back()
    {
        _folder.Write("ada.txt", "name: Ada Park", "employer: Loom Works");
        await _folder.ImportAsync();
        var loom = _folder.Graph.Organizations.ShouldHaveSingleItem();
        _folder.Store.Edit(_folder.Graph with { Organizations = [], Employments = [] });
        (await _folder.ImportAsync()).HasChanges.ShouldBeTrue();
        _folder.Graph.Organizations.ShouldBe([loom]);
    }

    [Fact]
    public async Task What_was_edited_in_the_store_by_hand_is_mended_when_asked_for()
    {
        _folder.Write("ada.txt", "name: Ada Park", "employer: Loom Works");
        await _folder.ImportAsync();
        var graph = _folder.Graph;
        _folder.Store.Edit(graph with { Organizations = [graph.Organizations[0] with { Name = "Boom Works" }] });
        (await _folder.ImportAsync()).HasChanges.ShouldBeFalse();
        (await _folder.Importer.ImportAsync(_folder.Request with { ResolvesAnew = true })).HasChanges.ShouldBeTrue();
        _folder.Graph.Organizations.ShouldBe(graph.Organizations);
    }

    [Fact]
    public async Task Another_setting_resolves_anew_and_a_warning_is_given_again()
    {
        _folder.Write("ada.txt", "name: Ada Park", "employer: Loom Works");
        await _folder.ImportAsync();
        _folder.Write("organizations.yaml", "organizations:", "  - { name: Loom Works Limited, aliases: [Loom Works], kind: company }");
        (await _folder.ImportAsync()).HasChanges.ShouldBeTrue();
        _folder.Write("corrections.yaml", "same_person:", "  - [Nobody At All, Somebody Else]");
        (await _folder.ImportAsync()).Problems.ShouldNotBeEmpty();
        (await _folder.ImportAsync()).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_changed_document_replaces_exactly_what_only_it_stated()
    {
        _folder.Write("ada.txt", "name: Ada Park", "paper: On engines that weave numbers | Ada Park; Grace Low", "employer: Loom Works");
        _folder.Write("grace.txt", "name: Grace Low", "paper: On engines that weave numbers | Ada Park; Grace Low");
        await _folder.ImportAsync();
        _folder.Write("ada.txt", "name: Ada Park", "employer: Night Office");
        var report = await _folder.ImportAsync();
        report.Read.ShouldBe(["ada.txt"]);
        _folder.Graph.Organizations.ShouldHaveSingleItem().Name.ShouldBe("Night Office");
        _folder.Graph.Papers.ShouldHaveSingleItem().Sources.Count.ShouldBe(1);
        _folder.Graph.Sources.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_document_that_is_gone_stays_until_it_is_forgotten()
    {
        _folder.Write("ada.txt", "name: Ada Park");
        _folder.Write("grace.txt", "name: Grace Low");
        await _folder.ImportAsync();
        _folder.Delete("ada.txt");
        (await _folder.ImportAsync()).HasChanges.ShouldBeFalse();
        _folder.Graph.People.Count.ShouldBe(2);

        var report = await _folder.Importer.ForgetAsync(_folder.Request, ["ada.txt"]);
        report.Forgotten.ShouldBe(["ada.txt"]);
        _folder.Graph.People.ShouldHaveSingleItem().Name.ShouldBe("Grace Low");
        _folder.Graph.Sources.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Forgetting_what_was_never_imported_says_so() =>
        (await Should.ThrowAsync<ImportException>(() => _folder.Importer.ForgetAsync(_folder.Request, ["nobody.txt"]))).Message.ShouldContain("nobody.txt");

    [Fact]
    public async Task A_moved_document_is_the_same_document()
    {
        _folder.Write("ada.txt", "name: Ada Park");
        await _folder.ImportAsync();
        var before = _folder.Graph;
        _folder.Write("people/ada.txt", "name: Ada Park");
        _folder.Delete("ada.txt");
        (await _folder.ImportAsync()).Unchanged.ShouldBe(["people/ada.txt"]);
        _folder.Graph.Sources.ShouldHaveSingleItem().ShouldBe(before.Sources[0] with { Path = "people/ada.txt" });
        _folder.Graph.People.ShouldBe(before.People);
    }

    [Fact]
    public async Task Equal_bytes_at_two_paths_are_one_document()
    {
        _folder.Write("b.txt", "name: Ada Park");
        _folder.Write("a.txt", "name: Ada Park");
        await _folder.ImportAsync();
        _folder.Graph.Sources.ShouldHaveSingleItem().Path.ShouldBe("a.txt");
        (await _folder.ImportAsync()).HasChanges.ShouldBeFalse();
    }

    [Fact]
    public async Task A_bad_document_is_reported_and_stops_no_other()
    {
        _folder.Write("empty.txt");
        _folder.Write("crash.txt", "crash: out of memory cells");
        _folder.Write("ada.txt", "name: Ada Park", "what is this");
        var report = await _folder.ImportAsync();
        report.Read.ShouldBe(["ada.txt"]);
        report.Failed.ShouldBe(["crash.txt", "empty.txt"], ignoreOrder: true);
        report.HasFailures.ShouldBeTrue();
        report.Problems.Select(p => p.ToString()).ShouldContain("empty.txt: nothing to import");
        report.Unread.ShouldHaveSingleItem().Lines.FirstLine.ShouldBe(2);
        _folder.Graph.People.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_document_without_any_fact_is_reported()
    {
        _folder.Write("notes.txt", "milk and bread");
        var report = await _folder.ImportAsync();
        report.Problems.ShouldHaveSingleItem().Code.ShouldBe("nothing-found");
        report.HasFailures.ShouldBeFalse();
    }

    [Fact]
    public async Task A_document_that_became_unreadable_keeps_what_was_known_of_it()
    {
        _folder.Write("ada.txt", "name: Ada Park");
        await _folder.ImportAsync();
        _folder.Write("ada.txt");
        var report = await _folder.ImportAsync();
        report.Failed.ShouldBe(["ada.txt"]);
        report.HasChanges.ShouldBeFalse();
        _folder.Graph.People.ShouldHaveSingleItem().Name.ShouldBe("Ada Park");
    }

    [Theory]
    [InlineData("works.json", """[{"title": "On engines that weave numbers", "author": [{"given": "Ada", "family": "Park"}]}""", "]")]
    [InlineData("resume.json", """{"basics": {"name": "Ada Park"}, "work": [{"name": "Loom Works", "position": "Engineer"}]""", "}")]
    [InlineData("works.jsonl", """{"title": "On engines that weave numbers", "authors": ["Ada Park"]""", "}")]
    [InlineData("works.bib", "@article{park, title = {On engines that weave numbers}, author = {Ada Park}", "}")]
    public async Task A_document_that_lost_its_end_keeps_what_was_known_of_it(string name, string text, string end)
    {
        var importer = new Importer(_folder.Store, new ProfileDocumentExtractor(), TimeProvider.System);
        _folder.Write(name, text + end);
        await importer.ImportAsync(_folder.Request);
        _folder.Graph.People.ShouldHaveSingleItem().Name.ShouldBe("Ada Park");
        _folder.Write(name, text);

        var report = await importer.ImportAsync(_folder.Request);

        report.Failed.ShouldBe([name]);
        report.Read.ShouldBeEmpty();
        report.HasChanges.ShouldBeFalse();
    }

    [Fact]
    public async Task Links_out_of_the_folder_and_in_circles_are_reported_and_not_followed()
    {
        _folder.Write("inside/ada.txt", "name: Ada Park");
        Directory.CreateSymbolicLink(_folder.PathOf("inside/round"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.PathOf("outside"), Path.GetTempPath());
        File.CreateSymbolicLink(_folder.PathOf("nowhere.txt"), _folder.PathOf("missing.txt"));
        var report = await _folder.ImportAsync();
        report.Read.ShouldBe(["inside/ada.txt"]);
        report.Problems.Select(p => (p.Path, p.Code)).ShouldBe(
            [("inside/round", "link-cycle"), ("nowhere.txt", "link-outside"), ("outside", "link-outside")], ignoreOrder: true);
    }

    [Fact]
    public async Task Other_rules_read_the_documents_again()
    {
        _folder.Write("ada.txt", "name: Ada Park");
        await _folder.ImportAsync();
        _folder.Extractor.Version = "2";
        (await _folder.ImportAsync()).Read.ShouldBe(["ada.txt"]);
        _folder.Graph.Sources.ShouldHaveSingleItem().ExtractorVersion.ShouldBe("2");
    }

    [Fact]
    public async Task A_folder_with_a_list_of_files_is_one_profile()
    {
        _folder.Write("ada/profile.yaml", "files:", "  - page.txt", "  - papers.txt");
        _folder.Write("ada/page.txt", "name: Ada Park");
        _folder.Write("ada/photo.png", "not a document");
        _folder.Write("ada/papers.txt", "paper: On engines that weave numbers | Ada Park; Grace Low");
        var report = await _folder.ImportAsync();
        report.Read.ShouldBe(["ada"]);
        report.Ignored.ShouldBe(["ada/photo.png"]);
        _folder.Graph.Sources.ShouldHaveSingleItem().Path.ShouldBe("ada");
        _folder.Graph.People.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_pages_of_a_site_are_one_profile_of_the_person_whom_the_list_names()
    {
        var importer = new Importer(_folder.Store, new ProfileDocumentExtractor(), TimeProvider.System);
        _folder.Write("site/profile.yaml", "name: Ada Park", "files:", "  - about.md", "  - _publications/*.md");
        _folder.Write("site/about.md", "---", "title: Academic Pages", "---", "I am a postdoc at Loom University.");
        _folder.Write("site/_publications/b.md", "---", "title: Looms that count", "collection: publications", "citation: 'Park, Ada, and Lowell, Grace. (2020). Looms that count.'", "---");
        _folder.Write("site/_publications/a.md", "---", "title: On engines that weave", "collection: publications", "date: 2019-01-01", "---");

        (await importer.ImportAsync(_folder.Request)).Failed.ShouldBeEmpty();

        _folder.Graph.Papers.Select(paper => paper.Title).ShouldBe(["Looms that count", "On engines that weave"], ignoreOrder: true);
        _folder.Person("Ada Park").Aliases.ShouldBeEmpty();
        _folder.Graph.Employments.ShouldHaveSingleItem().Person.ShouldBe(_folder.Person("Ada Park").Id);
        (await importer.ImportAsync(_folder.Request)).HasChanges.ShouldBeFalse();
        _folder.Write("site/_publications/c.md", "---", "title: A third page on looms", "collection: publications", "---");
        (await importer.ImportAsync(_folder.Request)).Read.ShouldBe(["site"]);
        _folder.Graph.Papers.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Pages_of_papers_alone_speak_of_nobody_but_their_authors()
    {
        var importer = new Importer(_folder.Store, new ProfileDocumentExtractor(), TimeProvider.System);
        _folder.Write("_publications/b.md", "---", "title: Looms that count", "collection: publications", "citation: 'Park, Ada, and Lowell, Grace. (2020). Looms that count.'", "---");

        await importer.ImportAsync(_folder.Request);

        _folder.Graph.Sources.ShouldHaveSingleItem().Format.ShouldBe("work-page");
        _folder.Graph.People.Select(person => person.Name).ShouldBe(["Ada Park", "Grace Lowell"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("  - missing/*.md", "file-missing")]
    [InlineData("  - ../*.md", "profile-folder")]
    [InlineData("  - */about.md", "profile-folder")]
    public async Task A_list_of_files_that_names_none_is_reported(string line, string code)
    {
        _folder.Write("site/profile.yaml", "files:", line);

        (await _folder.ImportAsync()).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_missing_folder_is_an_error_that_names_it()
    {
        var exception = await Should.ThrowAsync<ImportException>(() => _folder.Importer.ImportAsync(new(_folder.PathOf("absent"))));
        exception.Message.ShouldContain("absent");
    }

    [Fact]
    public async Task When_somebody_else_writes_in_between_the_import_starts_from_what_they_wrote()
    {
        _folder.Write("ada.txt", "name: Ada Park");
        _folder.Write("other/grace.txt", "name: Grace Low");
        var other = new Importer(_folder.Store, new LineExtractor(), TimeProvider.System);
        var interrupted = false;
        _folder.Store.BeforeWrite = () =>
        {
            if (interrupted)
                return;
            interrupted = true;
            other.ImportAsync(new(_folder.PathOf("other"))).GetAwaiter().GetResult();
        };
        await _folder.Importer.ImportAsync(_folder.Request with { Paths = [_folder.PathOf("ada.txt")] });
        _folder.Graph.People.Select(p => p.Name).ShouldBe(["Ada Park", "Grace Low"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_cancelled_import_leaves_the_store_as_it_was()
    {
        _folder.Write("ada.txt", "name: Ada Park");
        using var source = new CancellationTokenSource();
        _folder.Store.BeforeWrite = source.Cancel;
        await Should.ThrowAsync<OperationCanceledException>(() => _folder.Importer.ImportAsync(_folder.Request, null, source.Token));
        _folder.Store.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task Sources_say_when_they_were_imported_to_the_second()
    {
        _folder.Write("ada.txt", "name: Ada Park");
        var importer = new Importer(_folder.Store, _folder.Extractor, new FixedTime(new(2026, 3, 4, 5, 6, 7, 890, TimeSpan.Zero)));
        await importer.ImportAsync(_folder.Request);
        _folder.Graph.Sources.ShouldHaveSingleItem().ImportedAt.ShouldBe(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

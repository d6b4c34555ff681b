using GraphService.Domain;

namespace GraphService.KnowledgeGraphContract;

/// <content>Search and lists.</content>
public abstract partial class KnowledgeGraphContract
{
    [Theory]
    [InlineData("Ada Lovelace", "ada Exact 0 Ada Lovelace")]
    [InlineData("augusta king", "ada Exact 0 Augusta King")]
    [InlineData("A LOVE", "ada Prefix 0 A. Lovelace")]
    [InlineData("lovelace a", "ada Words 0 Ada Lovelace")]
    [InlineData("bob lukasz oneil", "bob Exact 0 Bob Łukasz-O’Neil")]
    [InlineData("Rui Jie Zhu", "dan Exact 0 Ruijie Zhu", "cyd Exact 0 Rui-Jie Zhu")]
    [InlineData("zhu r", "dan Words 0 Ruijie Zhu", "cyd Words 0 Rui-Jie Zhu")]
    [InlineData("Ridgr Zhu", "cyd Similar 1 Ridger Zhu")]
    [InlineData("jurgens", "eve Words 0 Eve Jürgens", "hal Words 0 Hal Jurgens")]
    [InlineData("Eve Jurgens", "eve Exact 0 Eve Jürgens")]
    [InlineData("李", "fay Prefix 0 李 伟")]
    [InlineData("vio", "ivo Similar 1 Ivo")]
    [InlineData("ivvo", "ivo Similar 1 Ivo")]
    [InlineData("vivoo")]
    [InlineData("gus cruz", "gus Words 0 Gus de la Cruz")]
    [InlineData("Gsu de la Curz", "gus Similar 2 Gus de la Cruz")]
    [InlineData("")]
    [InlineData(" — ")]
    public async Task People_are_found_by_text(string text, params string[] expected) =>
        (await (await VillageAsync()).SearchPeopleAsync(text, 10, None))
            .Select(m => FormattableString.Invariant($"{m.Node.Id.Value[7..]} {m.Kind} {m.Distance} {m.MatchedText}"))
            .ShouldBe(expected);

    [Fact]
    public async Task Better_kinds_come_first_then_people_with_more_papers() =>
        (await (await VillageAsync()).SearchPeopleAsync("Ruijie Zh", 10, None))
            .Select(m => $"{m.Node.Id} {m.Kind}")
            .ShouldBe(["person-dan Prefix", "person-cyd Prefix"]);

    [Fact]
    public async Task Papers_organizations_and_labs_are_found_by_text()
    {
        var graph = await VillageAsync();

        (await graph.SearchPapersAsync("sketch", 10, None)).Select(m => $"{m.Node.Id} {m.Kind}")
            .ShouldBe(["paper-3 Exact", "paper-1 Prefix"]);
        (await graph.SearchPapersAsync("spiking neural ne", 10, None)).Select(m => m.Node.Id.Value).ShouldBe(["paper-4", "paper-7"]);
        (await graph.SearchPapersAsync("survey elements", 10, None)).Select(m => m.Node.Id.Value).ShouldBe(["paper-2"]);
        (await graph.SearchOrganizationsAsync("uzh", 10, None)).Select(m => m.MatchedText).ShouldBe(["UZH"]);
        (await graph.SearchOrganizationsAsync("Universitat Zurihc", 10, None)).Select(m => $"{m.Node.Id} {m.Distance}").ShouldBe(["org-uni 1"]);
        (await graph.SearchLabsAsync("room engine", 10, None)).Select(m => m.Node.Id).ShouldBe([Village.Engine]);
    }

    [Fact]
    public async Task A_search_gives_no_more_than_its_limit_and_refuses_a_limit_below_1()
    {
        var graph = await VillageAsync();

        (await graph.SearchPeopleAsync("zhu", 1, None)).Select(m => m.Node.Id).ShouldBe([Village.Dan]);
        await Should.ThrowAsync<GraphQueryException>(async () => await graph.SearchPeopleAsync("zhu", 0, None));
        await Should.ThrowAsync<GraphQueryException>(async () => await graph.SearchLabsAsync("", -1, None));
    }

    [Fact]
    public async Task People_are_listed_by_folded_name_or_by_number_of_papers()
    {
        var graph = await VillageAsync();

        (await graph.ListPeopleAsync(new(), PersonOrder.Name, new(), None)).Items.Select(i => i.Node.Id.Value[7..])
            .ShouldBe(["ada", "bob", "eve", "gus", "hal", "ivo", "cyd", "dan", "fay"]);
        (await graph.ListPeopleAsync(new(), PersonOrder.PaperCount, new(), None)).Items.Select(i => i.Node.Id.Value[7..])
            .ShouldBe(["ada", "bob", "dan", "cyd", "eve", "fay", "gus", "ivo", "hal"]);
    }

    [Fact]
    public async Task Papers_are_listed_newest_first_or_by_folded_title()
    {
        var graph = await VillageAsync();

        (await graph.ListPapersAsync(new(), PaperOrder.Newest, new(), None)).Items.Select(i => i.Node.Id.Value[6..])
            .ShouldBe(["5", "3", "4", "7", "2", "1", "6"]);
        (await graph.ListPapersAsync(new(), PaperOrder.Title, new(), None)).Items.Select(i => i.Node.Id.Value[6..])
            .ShouldBe(["2", "5", "3", "1", "7", "4", "6"]);
    }

    [Fact]
    public async Task Organizations_labs_and_documents_are_listed()
    {
        var graph = await VillageAsync();

        (await graph.ListOrganizationsAsync(null, new(), None)).Items.Select(i => i.Node.Id.Value).ShouldBe(["org-acme", "org-ins", "org-uni"]);
        (await graph.ListOrganizationsAsync(OrganizationKind.Company, new(), None)).Items.Select(i => i.Node.Id).ShouldBe([Village.Acme]);
        (await graph.ListLabsAsync(null, new(), None)).Items.Select(i => i.Node.Id).ShouldBe([Village.Engine, Village.Loom]);
        (await graph.ListLabsAsync(Village.Uni, new(), None)).Items.Select(i => i.Node.Id).ShouldBe([Village.Engine]);
        (await graph.ListLabsAsync(new OrganizationId("org-none"), new(), None)).ShouldAnswer(new([], false, false, 0));
        (await graph.ListSourcesAsync(new(), None)).Items.Select(i => i.Key)
            .ShouldBe([new("another/page.html", "source-second"), new("made/by-hand.md", "source-made")]);
    }

    [Fact]
    public async Task Lists_are_filtered()
    {
        var graph = await VillageAsync();

        (await People(new(NameContains: "JÜRGEN"))).ShouldBe(["eve", "hal"]);
        (await People(new(NameContains: "king"))).ShouldBe(["ada"]);
        (await People(new(NameContains: "o n"))).ShouldBe(["bob"]);
        (await People(new(Organization: Village.Uni))).ShouldBe(["ada", "hal", "dan"]);
        (await People(new(Lab: Village.Engine))).ShouldBe(["ada", "eve", "hal"]);
        (await People(new(NameContains: "e", Organization: Village.Acme, Lab: Village.Engine))).ShouldBe(["ada", "eve"]);
        (await People(new(Organization: new("org-none")))).ShouldBeEmpty();
        (await Papers(new(TitleContains: "SPIKING neural"))).ShouldBe(["4", "7"]);
        (await Papers(new(VenueContains: "memoir"))).ShouldBe(["2", "1"]);
        (await Papers(new(FirstYear: 2002, LastYear: 2003))).ShouldBe(["3", "4", "7", "2"]);
        (await Papers(new(FirstYear: 2004))).ShouldBe(["5"]);
        (await Papers(new(LastYear: 2001))).ShouldBe(["1"]);

        async Task<IEnumerable<string>> People(PersonFilter filter) =>
            (await graph.ListPeopleAsync(filter, PersonOrder.Name, new(), None)).Items.Select(i => i.Node.Id.Value[7..]);

        async Task<IEnumerable<string>> Papers(PaperFilter filter) =>
            (await graph.ListPapersAsync(filter, PaperOrder.Newest, new(), None)).Items.Select(i => i.Node.Id.Value[6..]);
    }

    [Fact]
    public async Task Pages_follow_each_other_in_both_directions()
    {
        var graph = await VillageAsync();
        var all = await graph.ListPeopleAsync(new(), PersonOrder.Name, new(), None);

        var forward = new List<PageItem<Person>>();
        for (PageKey? after = null; ;)
        {
            var page = await graph.ListPeopleAsync(new(), PersonOrder.Name, new(First: 2, After: after), None);
            page.TotalCount.ShouldBe(9);
            page.HasPrevious.ShouldBe(forward.Count > 0);
            forward.AddRange(page.Items);
            page.HasNext.ShouldBe(forward.Count < 9);
            if (!page.HasNext)
                break;
            after = page.Items[^1].Key;
        }

        forward.ShouldBe(all.Items);
        var backward = new List<PageItem<Person>>();
        for (PageKey? before = null; ;)
        {
            var page = await graph.ListPeopleAsync(new(), PersonOrder.Name, new(Last: 4, Before: before), None);
            page.HasNext.ShouldBe(backward.Count > 0);
            backward.InsertRange(0, page.Items);
            page.HasPrevious.ShouldBe(backward.Count < 9);
            if (!page.HasPrevious)
                break;
            before = page.Items[0].Key;
        }

        backward.ShouldBe(all.Items);
    }

    [Fact]
    public async Task A_place_stays_valid_when_its_element_is_gone()
    {
        var graph = await VillageAsync();
        var gone = new PageKey("eve jurgens", "person-eva");

        (await People(new(First: 1, After: gone))).ShouldBe("eve True True 9");
        (await People(new(Last: 1, Before: gone))).ShouldBe("bob True True 9");
        (await People(new(After: new("~", "~")))).ShouldBe("fay True False 9");
        (await People(new(After: new("\uffff", "~")))).ShouldBe(" True False 9");
        (await People(new(Before: new("", "")))).ShouldBe(" False True 9");
        (await People(new(First: 0))).ShouldBe(" False True 9");
        (await People(new(First: 3, Last: 1))).ShouldBe("eve True True 9");
        (await People(new(After: new("h", ""), Before: new("b", "")))).ShouldBe(" True True 9");
        await Should.ThrowAsync<GraphQueryException>(() => People(new(First: -1)));
        await Should.ThrowAsync<GraphQueryException>(() => People(new(Last: -1)));

        async Task<string> People(PageRequest request)
        {
            var page = await graph.ListPeopleAsync(new(), PersonOrder.Name, request, None);
            return $"{string.Join(' ', page.Items.Select(i => i.Node.Id.Value[7..]))} {page.HasPrevious} {page.HasNext} {page.TotalCount}";
        }
    }
}

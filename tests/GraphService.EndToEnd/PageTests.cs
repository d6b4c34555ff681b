using Microsoft.Playwright;

namespace GraphService.EndToEnd;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly LocatorAssertionsToContainTextOptions Patience = new() { Timeout = 60_000 };

    [Fact]
    public async Task The_dashboard_draws_a_path_with_the_papers_of_every_step()
    {
        var page = await browser.OpenAsync("/");

        await page.FillAsync("input[name=from]", "Jason Eshraghian");
        await page.FillAsync("input[name=to]", "Bo Peng");
        await page.ClickAsync("button");
        await Assertions.Expect(page.Locator("#message")).ToHaveTextAsync("2 steps");

        await Assertions.Expect(page.Locator("#path > li")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("#path")).ToContainTextAsync("RWKV: Reinventing RNNs for the Transformer Era");
        await Assertions.Expect(page.Locator("#path small").First).ToContainTextAsync("profiles/");
    }

    [Fact]
    public async Task The_dashboard_says_whom_an_unclear_name_may_mean()
    {
        var page = await browser.OpenAsync("/");

        await page.FillAsync("input[name=from]", "zhu");
        await page.FillAsync("input[name=to]", "Bo Peng");
        await page.ClickAsync("button");

        await Assertions.Expect(page.Locator("#message")).ToContainTextAsync("may mean any of these");
    }

    [Fact]
    public async Task The_playground_runs_its_first_query()
    {
        var page = await browser.OpenAsync("/graphql");

        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("PAPER_COUNT", Patience);
        await page.Locator("button.graphiql-execute-button").ClickAsync();

        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("Rui-Jie Zhu", Patience);
    }

    [Fact]
    public async Task The_playground_documents_the_schema()
    {
        var page = await browser.OpenAsync("/graphql");

        await page.GetByLabel("Show Documentation Explorer").ClickAsync();

        await Assertions.Expect(page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Query");
    }
}

using Microsoft.Playwright;

namespace GraphService.EndToEnd;

/// <summary>A real Chromium and the real program over the profiles that ship; both start once.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly Workspace _workspace = Workspace.WithProfiles();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Server? _server;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable || !Directory.Exists(Path.Combine(AppContext.BaseDirectory, "dashboard")))
            return;
        await _workspace.OutputAsync("import");
        _server = await Server.StartAsync(_workspace);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments });
    }

    /// <summary>A page of the program; requests to anywhere else fail the test.</summary>
    public async Task<IPage> OpenAsync(string path)
    {
        if (_browser is null)
            Assert.Skip(Executable() is null ? "needs Chromium" : "needs npm: the pages were not built");
        var page = await _browser.NewPageAsync(new() { BaseURL = _server!.Client.BaseAddress!.ToString() });
        page.SetDefaultTimeout(60_000);
        page.Request += (_, request) =>
            (request.Url.StartsWith(_server.Client.BaseAddress.ToString(), StringComparison.Ordinal)
                || request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.StartsWith("blob:", StringComparison.Ordinal))
                .ShouldBeTrue(request.Url);
        await page.GotoAsync(path);
        return page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _server?.Dispose();
        _workspace.Dispose();
    }

    private static string? Executable() =>
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
}

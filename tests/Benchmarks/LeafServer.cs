using System.Net;
using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphService.Benchmarks;

/// <summary>A server with a bare JSON endpoint, a GraphQL endpoint, and one that says what the process has used.</summary>
internal static class LeafServer
{
    /// <summary>Three levels: one author, ten papers of his, five leaves each.</summary>
    public const string Query = "{ author { papers { id title year venue url } } }";

    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 8 * 1024, gracePeriod: TimeSpan.FromSeconds(10));
        });
        builder.Services.AddGraphQLServer().AddQueryType<LeafQuery>().AddSubscriptionType<LeafSubscription>().AddMaxExecutionDepthRule(15);
        var application = builder.Build();

        application.MapPost("/bare", (BareRequest _) => new BareResponse(new BareData("LeafQuery")));
        application.MapGet("/bare", () => new BareResponse(new BareData("LeafQuery")));
        application.UseWebSockets();
        application.MapGraphQL();
        application.MapGet("/usage", (HttpRequest request) => Results.Text(FormattableString.Invariant(
            $"{Environment.CpuUsage.TotalTime.TotalMicroseconds} {GC.GetTotalAllocatedBytes(precise: true)} {Environment.WorkingSet} {Heap(request)}")));

        await application.StartAsync();
        Console.WriteLine(new Uri(application.Urls.Single()).Port);

        // Until the one who measures closes our input.
        await Console.In.ReadToEndAsync();
        await application.StopAsync();
        return 0;
    }

    private static long Heap(HttpRequest request)
    {
        if (!request.Query.ContainsKey("collect"))
            return GC.GetTotalMemory(forceFullCollection: false);

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    public sealed record BareRequest(string Query);

    public sealed record BareResponse(BareData Data);

    public sealed record BareData(string Typename);

    [GraphQLName("LeafQuery")]
    public sealed class LeafQuery
    {
        private static readonly Author Author = new(
        [
            .. Enumerable.Range(0, 10).Select(i => new Paper(i, $"Paper number {i} of the author", 2000 + i, "A venue", $"https://example.org/{i}")),
        ]);

        public static Author Shared => Author;

        public Author GetAuthor() => Author;

        public int Count(IReadOnlyList<int>? of) => of?.Count ?? 0;
    }

    [GraphQLName("LeafSubscription")]
    public sealed class LeafSubscription
    {
        [Subscribe(With = nameof(FloodAsync))]
        public string Flood([EventMessage] string text) => text;

        /// <summary>More than anybody reads.</summary>
        public async IAsyncEnumerable<string> FloodAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var text = new string('x', 16 * 1024);
            while (!cancellationToken.IsCancellationRequested)
            {
                yield return text;
                await Task.Yield();
            }
        }
    }

    public sealed record Author(IReadOnlyList<Paper> Papers)
    {
        public int Chosen(IReadOnlyList<int>? of) => of?.Count ?? 0;
    }

    public sealed record Paper(int Id, string Title, int Year, string Venue, string Url)
    {
        /// <summary>A way around in circles, for requests that mean harm.</summary>
        public Author GetAuthor() => LeafQuery.Shared;
    }
}

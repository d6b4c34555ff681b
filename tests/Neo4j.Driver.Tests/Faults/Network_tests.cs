using GraphService.Neo4jServer;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Faults;

public sealed class Network_tests(Neo4jServer server) : ServerTests(server)
{
    private const int AtOnce = 16;
    private static readonly TimeSpan NoHang = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_cut_at_any_byte_loses_and_doubles_no_write(bool cutServer)
    {
        long total;
        await using (var whole = new FaultyProxy(Neo4j.Uri))
        {
            await WriteAsync(whole.Uri, -1);
            total = cutServer ? whole.BytesFromServer : whole.BytesFromClient;
        }
        var outcomes = new Exception?[(int)total];
        await Parallel.ForAsync(0, total, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (position, _) =>
        {
            await using var proxy = new FaultyProxy(Neo4j.Uri)
            {
                CutServerAfter = cutServer ? position : long.MaxValue,
                CutClientAfter = cutServer ? long.MaxValue : position,
            };
            outcomes[position] = await Record.ExceptionAsync(() => WriteAsync(proxy.Uri, position).WaitAsync(NoHang));
        });

        var counts = await CountsAsync();
        for (var position = 0; position < total; position++)
        {
            var count = counts.GetValueOrDefault(position);
            var told = $"cut after {position} bytes: {count} nodes, {outcomes[position]}";
            switch (outcomes[position])
            {
                case null: count.ShouldBe(1, told); break;
                // The commit was on its way: the driver says that it does not know.
                case ServiceUnavailableException { IsRetriable: false }: count.ShouldBeLessThanOrEqualTo(1, told); break;
                case ServiceUnavailableException: count.ShouldBe(0, told); break;
                default: Assert.Fail(told); break;
            }
        }
        outcomes.ShouldContain(each => each is ServiceUnavailableException && ((ServiceUnavailableException)each).IsRetriable);
        outcomes.ShouldContain(each => each is ServiceUnavailableException && !((ServiceUnavailableException)each).IsRetriable);
    }

    [Fact]
    public async Task Work_cut_off_before_its_commit_is_done_again_and_once()
    {
        await Parallel.ForAsync(0, 12, async (i, _) =>
        {
            await using var proxy = new FaultyProxy(Neo4j.Uri) { CutServerAfter = 20 + (i * 25), CutConnections = 2 };
            var failure = await Record.ExceptionAsync(() => WriteAsync(proxy.Uri, i, TimeSpan.FromSeconds(30)).WaitAsync(NoHang));
            if (failure is not null) failure.ShouldBeAssignableTo<ServiceUnavailableException>()!.IsRetriable.ShouldBeFalse();
            var count = (await CountsAsync()).GetValueOrDefault(i);
            if (failure is null) count.ShouldBe(1);
            else count.ShouldBeLessThanOrEqualTo(1);
        });
        (await CountsAsync()).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 0)]
    [InlineData(7, 2)]
    public async Task Bytes_that_come_late_and_in_pieces_make_no_difference(int piece, int delayMilliseconds)
    {
        await using var proxy = new FaultyProxy(Neo4j.Uri) { Piece = piece, Delay = TimeSpan.FromMilliseconds(delayMilliseconds) };
        await using var driver = Connect(uri: proxy.Uri);
        var (rows, _, _) = await driver.ExecutableQuery("UNWIND range(1, $n) AS i RETURN i, 'text ' + i AS t")
            .WithParameters(new { n = delayMilliseconds > 0 ? 20 : 500 }).ExecuteAsync();
        rows.Select(row => row["t"].As<string>()).ShouldBe(Enumerable.Range(1, rows.Count).Select(i => $"text {i}"));
    }

    [Fact]
    public async Task Rows_that_nobody_reads_stay_with_the_server()
    {
        await using var proxy = new FaultyProxy(Neo4j.Uri);
        await using var driver = Connect(uri: proxy.Uri);
        await using var session = driver.AsyncSession(o => o.WithFetchSize(100));
        var cursor = await session.RunAsync("UNWIND range(1, 1000000) AS i RETURN 'a row of some forty bytes, with number ' + i AS t");
        (await cursor.FetchAsync()).ShouldBeTrue();
        await Task.Delay(200, TestContext.Current.CancellationToken);
        proxy.BytesFromServer.ShouldBeLessThan(100_000);
        for (var i = 0; i < 10_000; i++) (await cursor.FetchAsync()).ShouldBeTrue();
        proxy.BytesFromServer.ShouldBeInRange(400_000, 600_000);
        await cursor.ConsumeAsync();
        proxy.BytesFromServer.ShouldBeLessThan(600_000);
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_given_up_after_the_time_of_the_transaction()
    {
        await using var proxy = new FaultyProxy(Neo4j.Uri);
        await using var driver = Connect(o => o.WithConnectionTimeout(TimeSpan.FromSeconds(1)).WithMaxTransactionRetryTime(TimeSpan.Zero), proxy.Uri);
        await driver.VerifyConnectivityAsync();
        await using var session = driver.AsyncSession();
        proxy.Silent = true;
        await Should.ThrowAsync<ServiceUnavailableException>(() =>
            session.RunAsync("RETURN 1", o => o.WithTimeout(TimeSpan.FromMilliseconds(200))).WaitAsync(NoHang));
        // And no new connection comes about.
        (await Should.ThrowAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync().WaitAsync(NoHang))).Message.ShouldContain("within 1 s");
    }

    [Fact]
    public async Task Nobody_at_the_address_is_said_so()
    {
        int port;
        await using (var gone = new FaultyProxy(Neo4j.Uri)) port = gone.Port;
        await using var driver = Connect(o => o.WithMaxTransactionRetryTime(TimeSpan.Zero), $"bolt://127.0.0.1:{port}");
        (await Should.ThrowAsync<ServiceUnavailableException>(driver.VerifyConnectivityAsync)).Message.ShouldContain($"127.0.0.1:{port}");
        (await driver.TryVerifyConnectivityAsync()).ShouldBeFalse();
    }

    private async Task WriteAsync(string uri, long id, TimeSpan retryTime = default)
    {
        await using var driver = Connect(o => o.WithMaxTransactionRetryTime(retryTime), uri);
        await using var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(async tx =>
        {
            var cursor = await tx.RunAsync("CREATE (n:Cut {id: $id}) RETURN n.id", new { id });
            await cursor.ConsumeAsync();
        });
    }

    private async Task<Dictionary<long, int>> CountsAsync()
    {
        var (rows, _, _) = await Driver.ExecutableQuery("MATCH (n:Cut) RETURN n.id AS id, count(*) AS count").ExecuteAsync();
        return rows.ToDictionary(row => row["id"].As<long>(), row => row["count"].As<int>());
    }
}

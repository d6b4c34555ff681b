using GraphService.Neo4jServer;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Faults;

public sealed class Pool_tests(Neo4jServer server) : ServerTests(server)
{
    [Fact]
    public async Task Sixty_four_queries_at_once_share_eight_connections()
    {
        await using var proxy = new FaultyProxy(Neo4j.Uri);
        await using var driver = Connect(o => o.WithMaxConnectionPoolSize(8), proxy.Uri);
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
        {
            await using var session = driver.AsyncSession();
            return await session.ExecuteWriteAsync(async tx =>
            {
                await tx.RunAsync("CREATE (:Many {i: $i})", new { i });
                var cursor = await tx.RunAsync("UNWIND range(1, 2000) AS n RETURN n + $i AS sum", new { i });
                return (await cursor.ToListAsync(row => row["sum"].As<long>())).Sum();
            });
        }));
        answers.ShouldBe(Enumerable.Range(0, 64).Select(i => 2_001_000L + (2_000L * i)));
        (await ReadAsync<long>("MATCH (n:Many) RETURN count(DISTINCT n.i) * 1000 + count(n)")).ShouldBe(64_064);
        proxy.Connections.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public async Task A_full_pool_is_waited_for_and_then_refused()
    {
        await using var driver = Connect(o => o.WithMaxConnectionPoolSize(1).WithConnectionAcquisitionTimeout(TimeSpan.FromMilliseconds(300)));
        await using IAsyncSession holder = driver.AsyncSession(), waiter = driver.AsyncSession();
        var transaction = await holder.BeginTransactionAsync();
        (await Should.ThrowAsync<ClientException>(() => waiter.RunAsync("RETURN 1"))).Message.ShouldContain("MaxConnectionPoolSize");
        await transaction.RollbackAsync();
        (await (await waiter.RunAsync("RETURN 1")).SingleAsync())[0].ShouldBe(1L);
    }

    [Fact]
    public async Task Connections_are_used_again_also_after_failures()
    {
        await using var proxy = new FaultyProxy(Neo4j.Uri);
        await using var driver = Connect(uri: proxy.Uri);
        for (var i = 0; i < 20; i++)
        {
            await using var session = driver.AsyncSession();
            await Should.ThrowAsync<ClientException>(() => session.RunAsync("WRONG"));
            (await (await session.RunAsync("RETURN 1")).SingleAsync())[0].ShouldBe(1L);
        }
        proxy.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task Connections_that_are_too_old_or_idle_too_long_are_replaced()
    {
        foreach (var configure in new Action<ConfigBuilder>[]
        {
            o => o.WithMaxConnectionLifetime(TimeSpan.FromMilliseconds(1)),
            o => o.WithConnectionIdleTimeout(TimeSpan.FromMilliseconds(1)),
        })
        {
            await using var proxy = new FaultyProxy(Neo4j.Uri);
            await using var driver = Connect(configure, proxy.Uri);
            await driver.VerifyConnectivityAsync();
            await Task.Delay(20, TestContext.Current.CancellationToken);
            await driver.VerifyConnectivityAsync();
            proxy.Connections.ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_connection_that_died_unseen_is_found_by_the_liveness_check()
    {
        await using var proxy = new FaultyProxy(Neo4j.Uri) { CutServerAfter = 700, CutConnections = 1 };
        await using var driver = Connect(
            o => o.WithConnectionLivenessThreshold(TimeSpan.Zero).WithMaxTransactionRetryTime(TimeSpan.Zero), proxy.Uri);
        // Somewhere in these trips the first connection dies; a dead one is never given out.
        for (var i = 0; i < 60; i++) await Record.ExceptionAsync(driver.VerifyConnectivityAsync);
        await driver.VerifyConnectivityAsync();
        proxy.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_that_the_server_closed_is_replaced_without_anybody_noticing()
    {
        await using var driver = Connect(o => o.WithMaxTransactionRetryTime(TimeSpan.Zero));
        await using var session = driver.AsyncSession();
        var id = (await (await session.RunAsync(
            "SHOW TRANSACTIONS YIELD connectionId, currentQuery WHERE currentQuery CONTAINS 'SHOW' RETURN connectionId")).SingleAsync())[0].As<string>();
        await Driver.ExecutableQuery("CALL dbms.killConnection($id)").WithParameters(new { id }).ExecuteAsync();
        await Task.Delay(100, TestContext.Current.CancellationToken);
        (await (await session.RunAsync("RETURN 1")).SingleAsync())[0].ShouldBe(1L);
    }

    [Fact]
    public async Task A_driver_that_was_closed_refuses_work()
    {
        var driver = Connect();
        await driver.VerifyConnectivityAsync();
        await using var session = driver.AsyncSession();
        await driver.DisposeAsync();
        Should.Throw<ObjectDisposedException>(() => driver.AsyncSession());
        await Should.ThrowAsync<ObjectDisposedException>(() => session.RunAsync("RETURN 1"));
        await Should.ThrowAsync<ObjectDisposedException>(driver.VerifyConnectivityAsync);
    }
}

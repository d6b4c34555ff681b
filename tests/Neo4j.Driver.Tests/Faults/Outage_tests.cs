using GraphService.Neo4jServer;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Faults;

public sealed class Outage_tests(Neo4jServer server) : ServerTests(server)
{
    private static readonly TimeSpan NoHang = TimeSpan.FromMinutes(4);

    public override async ValueTask InitializeAsync()
    {
        await Neo4j.StartOwnAsync();
        await base.InitializeAsync();
    }

    [Fact]
    public async Task A_server_killed_in_mid_transaction_and_started_again_costs_that_transaction_alone()
    {
        // A busy machine needs its time to start a server again.
        await using var driver = Connect(o => o.WithMaxTransactionRetryTime(TimeSpan.FromMinutes(3)));
        await using var session = driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await transaction.RunAsync("CREATE (:Lost)");
        await Neo4j.RunScriptAsync("kill");
        await Should.ThrowAsync<ServiceUnavailableException>(() => transaction.RunAsync("CREATE (:Lost)").WaitAsync(NoHang));
        await Should.ThrowAsync<TransactionClosedException>(() => transaction.CommitAsync().WaitAsync(NoHang));

        // A managed transaction waits for the server, works again, and writes once.
        var attempts = 0;
        var write = session.ExecuteWriteAsync(async tx =>
        {
            attempts++;
            await tx.RunAsync("CREATE (:Kept)");
        });
        await Task.Delay(500, TestContext.Current.CancellationToken);
        await Neo4j.RunScriptAsync("start");
        await write.WaitAsync(NoHang);
        (await ReadAsync<long>("MATCH (n:Kept) RETURN count(n)")).ShouldBe(1);
        (await ReadAsync<long>("MATCH (n:Lost) RETURN count(n)")).ShouldBe(0);
    }

    [Fact]
    public async Task A_server_killed_while_rows_are_read_ends_the_reading()
    {
        await using var session = Driver.AsyncSession();
        var cursor = await session.RunAsync("UNWIND range(1, 100000000) AS i RETURN i");
        (await cursor.FetchAsync()).ShouldBeTrue();
        await Neo4j.RunScriptAsync("kill");
        await Should.ThrowAsync<ServiceUnavailableException>(async () =>
        {
            while (await cursor.FetchAsync().WaitAsync(NoHang))
            {
                // until the connection is found broken
            }
        });
        await Neo4j.RunScriptAsync("start");
        (await (await session.RunAsync("RETURN 1")).SingleAsync())[0].ShouldBe(1L);
    }
}

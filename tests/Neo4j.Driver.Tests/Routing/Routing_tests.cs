namespace Neo4j.Driver.Tests.Routing;

public sealed class Routing_tests
{
    private const string NotALeader = "Neo.ClientError.Cluster.NotALeader";

    [Fact]
    public async Task Reads_go_to_readers_and_writes_to_the_writer()
    {
        await using BoltStub router = new(), reader = new(), writer = new();
        router.Route = () => ([reader.Address], [writer.Address]);
        await using var driver = Connect(router);
        await using var session = driver.AsyncSession();
        (await session.ExecuteReadAsync(WhoAsync)).ShouldBe(reader.Address);
        (await session.ExecuteWriteAsync(WhoAsync)).ShouldBe(writer.Address);
        (await driver.ExecutableQuery("RETURN 1").WithConfig(new QueryConfig(RoutingControl.Readers)).ExecuteAsync())
            .Result.Single()[0].ShouldBe(reader.Address);
        router.Requests.Count(each => each == "ROUTE").ShouldBe(1);
    }

    [Fact]
    public async Task Reads_are_spread_over_the_readers()
    {
        await using BoltStub router = new(), one = new(), two = new();
        router.Route = () => ([one.Address, two.Address], []);
        await using var driver = Connect(router);
        // Both are held open, so that the one in use is passed over.
        await using IAsyncSession first = driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read)),
            second = driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read));
        await using IAsyncTransaction left = await first.BeginTransactionAsync(), right = await second.BeginTransactionAsync();
        new[] { await WhoAsync(left), await WhoAsync(right) }.ShouldBe([one.Address, two.Address], ignoreOrder: true);
    }

    [Theory]
    [InlineData(NotALeader)]
    [InlineData("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase")]
    public async Task When_the_writer_has_changed_the_table_is_asked_for_again_and_the_work_done_there(string code)
    {
        await using BoltStub router = new(), old = new(), current = new();
        var writer = old.Address;
        router.Route = () => ([old.Address], [writer]);
        old.FailsWith = code;
        await using var driver = Connect(router);
        await using var session = driver.AsyncSession();
        await Should.ThrowAsync<SessionExpiredException>(() => session.RunAsync("CREATE ()"));
        writer = current.Address;
        var attempts = 0;
        (await session.ExecuteWriteAsync(tx =>
        {
            attempts++;
            return WhoAsync(tx);
        })).ShouldBe(current.Address);
        attempts.ShouldBe(1);
        router.Requests.Count(each => each == "ROUTE").ShouldBe(2);
    }

    [Fact]
    public async Task Managed_work_follows_the_writer_by_itself()
    {
        await using BoltStub router = new(), old = new(), current = new();
        var routes = 0;
        router.Route = () => ([], [routes++ == 0 ? old.Address : current.Address]);
        old.FailsWith = NotALeader;
        await using var driver = Connect(router);
        await using var session = driver.AsyncSession();
        (await session.ExecuteWriteAsync(WhoAsync)).ShouldBe(current.Address);
    }

    [Fact]
    public async Task A_member_that_has_gone_is_passed_over()
    {
        await using BoltStub router = new(), alive = new();
        string gone;
        await using (var stopped = new BoltStub()) gone = stopped.Address;
        router.Route = () => ([gone, alive.Address], [alive.Address]);
        await using var driver = Connect(router);
        for (var i = 0; i < 10; i++)
        {
            await using var session = driver.AsyncSession();
            (await session.ExecuteReadAsync(WhoAsync)).ShouldBe(alive.Address);
        }
    }

    [Fact]
    public async Task A_cluster_without_a_writer_says_so_and_does_not_ask_for_ever()
    {
        await using BoltStub router = new(), reader = new();
        string gone;
        await using (var stopped = new BoltStub()) gone = stopped.Address;
        router.Route = () => ([reader.Address], [gone]);
        await using var driver = Connect(router, o => o.WithMaxTransactionRetryTime(TimeSpan.Zero));
        await using var session = driver.AsyncSession();
        var failure = await Should.ThrowAsync<SessionExpiredException>(() => session.ExecuteWriteAsync(WhoAsync));
        failure.Message.ShouldContain("writes");
        failure.IsRetriable.ShouldBeTrue();
        (await session.ExecuteReadAsync(WhoAsync)).ShouldBe(reader.Address);
    }

    [Fact]
    public async Task A_table_that_has_expired_is_asked_for_again()
    {
        await using BoltStub router = new(), reader = new();
        router.Route = () => ([reader.Address], []);
        router.Lifetime = 0;
        await using var driver = Connect(router);
        await using var session = driver.AsyncSession();
        await session.ExecuteReadAsync(WhoAsync);
        await session.ExecuteReadAsync(WhoAsync);
        router.Requests.Count(each => each == "ROUTE").ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_connection_lost_inside_a_cluster_ends_the_session_and_not_the_driver()
    {
        await using BoltStub router = new(), alive = new();
        var stopping = new BoltStub();
        var reader = stopping.Address;
        router.Route = () => ([reader], []);
        await using var driver = Connect(router);
        await using var session = driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read));
        var transaction = await session.BeginTransactionAsync();
        await stopping.DisposeAsync();
        (await Should.ThrowAsync<SessionExpiredException>(() => WhoAsync(transaction))).IsRetriable.ShouldBeTrue();
        await transaction.RollbackAsync();
        reader = alive.Address;
        (await session.ExecuteReadAsync(WhoAsync)).ShouldBe(alive.Address);
    }

    [Fact]
    public async Task The_best_version_of_a_manifest_is_chosen()
    {
        await using var stub = new BoltStub();
        await using var driver = GraphDatabase.Driver($"bolt://{stub.Address}");
        (await driver.GetServerInfoAsync()).ProtocolVersion.ShouldBe("5.8");
        stub.Requests.Take(3).ShouldBe(["CHOOSE 5.8", "HELLO", "LOGON"]);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(1)]
    [InlineData(0)]
    public async Task A_server_without_manifest_chooses_from_the_proposals(byte minor)
    {
        await using var stub = new BoltStub { Version = [0, 0, minor, 5] };
        await using var driver = GraphDatabase.Driver($"bolt://{stub.Address}");
        (await driver.GetServerInfoAsync()).ProtocolVersion.ShouldBe($"5.{minor}");
        stub.Requests.Contains("LOGON").ShouldBe(minor > 0);
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 0 }, "speaks no version of Bolt 5")]
    [InlineData(new byte[] { (byte)'H', (byte)'T', (byte)'T', (byte)'P' }, "7687")]
    [InlineData(new byte[] { 0, 0, 3, 4 }, "0x00000304")]
    public async Task A_server_that_speaks_something_else_is_told_apart(byte[] version, string message)
    {
        await using var stub = new BoltStub { Version = version };
        await using var driver = GraphDatabase.Driver($"bolt://{stub.Address}");
        (await Should.ThrowAsync<Neo4jException>(driver.VerifyConnectivityAsync)).Message.ShouldContain(message);
    }

    private static async Task<string> WhoAsync(IAsyncQueryRunner runner) =>
        await (await runner.RunAsync("RETURN 'who'")).SingleAsync(row => row["server"].As<string>());

    private static IDriver Connect(BoltStub router, Action<ConfigBuilder>? configure = null) =>
        GraphDatabase.Driver($"neo4j://{router.Address}", AuthTokens.Basic("u", "p"), configure);
}

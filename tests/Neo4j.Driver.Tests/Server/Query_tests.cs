using GraphService.Neo4jServer;

namespace Neo4j.Driver.Tests.Server;

public sealed class Query_tests(Neo4jServer server) : ServerTests(server)
{
    [Fact]
    public async Task Connectivity_tells_the_server_and_its_protocol()
    {
        var info = await Driver.GetServerInfoAsync();
        info.Agent.ShouldStartWith("Neo4j/");
        info.ProtocolVersion.ShouldStartWith("5.");
        (await Driver.TryVerifyConnectivityAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_single_server_is_found_by_its_routing_table_too()
    {
        await using var driver = Connect(uri: Neo4j.Uri.Replace("bolt://", "neo4j://", StringComparison.Ordinal));
        await driver.ExecutableQuery("CREATE (:Routed)").ExecuteAsync();
        var (rows, summary, _) = await driver.ExecutableQuery("MATCH (n:Routed) RETURN count(n)")
            .WithConfig(new QueryConfig(RoutingControl.Readers)).ExecuteAsync();
        rows.Single()[0].ShouldBe(1L);
        summary.Database.Name.ShouldBe("neo4j");
    }

    [Fact]
    public async Task Rows_are_read_by_name_and_by_place()
    {
        await using var session = Driver.AsyncSession();
        var cursor = await session.RunAsync("UNWIND [1, 2, 3] AS n RETURN n, 'x' + n AS text");
        (await cursor.KeysAsync()).ShouldBe(["n", "text"]);
        var rows = await cursor.ToListAsync();
        rows.Select(row => row["text"].As<string>()).ShouldBe(["x1", "x2", "x3"]);
        rows[2][0].ShouldBe(3L);
        rows[2].Values["n"].ShouldBe(3L);
        rows[2].Get<int?>("n").ShouldBe(3);
        rows[2].TryGet<int>("m", out _).ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => rows[2]["m"]).Message.ShouldContain("n, text");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(Config.Infinite)]
    public async Task Every_row_arrives_once_and_in_order_whatever_the_fetch_size(long fetchSize)
    {
        await using var session = Driver.AsyncSession(o => o.WithFetchSize(fetchSize));
        var cursor = await session.RunAsync("UNWIND range(1, 1000) AS i RETURN i");
        (await cursor.ToListAsync(row => row[0].As<int>())).ShouldBe(Enumerable.Range(1, 1000));
    }

    [Fact]
    public async Task Peeking_does_not_step()
    {
        await using var session = Driver.AsyncSession();
        var cursor = await session.RunAsync("UNWIND [1, 2] AS n RETURN n");
        (await cursor.PeekAsync())![0].ShouldBe(1L);
        Should.Throw<InvalidOperationException>(() => cursor.Current);
        (await cursor.FetchAsync()).ShouldBeTrue();
        cursor.Current[0].ShouldBe(1L);
        (await cursor.FetchAsync()).ShouldBeTrue();
        (await cursor.PeekAsync()).ShouldBeNull();
        (await cursor.FetchAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_results_of_one_transaction_are_read_in_turns()
    {
        await using var session = Driver.AsyncSession(o => o.WithFetchSize(3));
        var sums = await session.ExecuteReadAsync(async tx =>
        {
            var one = await tx.RunAsync("UNWIND range(1, 50) AS i RETURN i");
            var two = await tx.RunAsync("UNWIND range(101, 150) AS i RETURN i");
            var read = new List<long>();
            while (await one.FetchAsync() && await two.FetchAsync()) read.Add(one.Current[0].As<long>() + two.Current[0].As<long>());
            return read;
        });
        sums.ShouldBe(Enumerable.Range(1, 50).Select(i => 100L + (2 * i)));
    }

    [Fact]
    public async Task A_summary_counts_what_changed()
    {
        await using var session = Driver.AsyncSession();
        var cursor = await session.RunAsync("CREATE (:A {x: 1})-[:R {y: 2}]->(:B)");
        var summary = await cursor.ConsumeAsync();
        summary.Counters.NodesCreated.ShouldBe(2);
        summary.Counters.RelationshipsCreated.ShouldBe(1);
        summary.Counters.PropertiesSet.ShouldBe(2);
        summary.Counters.LabelsAdded.ShouldBe(2);
        summary.Counters.ContainsUpdates.ShouldBeTrue();
        summary.QueryType.ShouldBe(QueryType.WriteOnly);
        summary.Database.Name.ShouldBe("neo4j");
        summary.Server.Agent.ShouldStartWith("Neo4j/");
        summary.ResultAvailableAfter.ShouldBeGreaterThanOrEqualTo(TimeSpan.Zero);
        summary.HasPlan.ShouldBeFalse();
        (await ReadAsync<long>("MATCH (n) RETURN count(n)")).ShouldBe(2);
    }

    [Fact]
    public async Task A_plan_and_its_warnings_are_told()
    {
        await using var session = Driver.AsyncSession();
        var cursor = await session.RunAsync("EXPLAIN MATCH (a:A), (b:B) RETURN a, b");
        var summary = await cursor.ConsumeAsync();
        summary.Plan.ShouldNotBeNull().OperatorType.ShouldStartWith("ProduceResults");
        summary.Plan.Children.ShouldNotBeEmpty();
        var notification = summary.Notifications.Single(each => each.Code.EndsWith("CartesianProduct", StringComparison.Ordinal));
        notification.RawSeverityLevel.ShouldBe("INFORMATION");
        notification.RawCategory.ShouldBe("PERFORMANCE");
        notification.Position.ShouldNotBeNull().Line.ShouldBe(1);
    }

    [Fact]
    public async Task A_closed_result_refuses_to_be_read()
    {
        await using var session = Driver.AsyncSession();
        var first = await session.RunAsync("UNWIND range(1, 5000) AS i RETURN i");
        await session.RunAsync("RETURN 1");
        first.IsOpen.ShouldBeFalse();
        await Should.ThrowAsync<ResultConsumedException>(first.FetchAsync);
    }

    [Fact]
    public async Task What_was_run_and_not_read_is_done_when_the_session_closes()
    {
        var session = Driver.AsyncSession(o => o.WithFetchSize(1));
        await session.RunAsync("UNWIND range(1, 100) AS i CREATE (n:Unread) RETURN n");
        await session.CloseAsync();
        (await ReadAsync<long>("MATCH (n:Unread) RETURN count(n)")).ShouldBe(100);

        using (var second = Driver.AsyncSession()) await second.RunAsync("CREATE (:Unread)");
        (await ReadAsync<long>("MATCH (n:Unread) RETURN count(n)")).ShouldBe(101);
    }

    [Fact]
    public async Task A_failure_that_nobody_read_is_told_when_the_session_closes()
    {
        var session = Driver.AsyncSession();
        await session.RunAsync("UNWIND [1, 0] AS n RETURN 1 / n");
        (await Should.ThrowAsync<ClientException>(session.CloseAsync)).Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
    }

    [Fact]
    public async Task Rows_before_a_failure_are_read_and_then_the_failure_is_thrown()
    {
        await using var session = Driver.AsyncSession(o => o.WithFetchSize(1));
        var cursor = await session.RunAsync("UNWIND [1, 2, 0] AS n RETURN 10 / n");
        var rows = new List<long>();
        var failure = await Should.ThrowAsync<ClientException>(async () =>
        {
            await foreach (var row in cursor) rows.Add(row[0].As<long>());
        });
        failure.Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
        rows.ShouldBe([10, 5]);
        (await (await session.RunAsync("RETURN 1")).SingleAsync())[0].ShouldBe(1L);
    }

    [Fact]
    public async Task Single_refuses_none_and_many()
    {
        await using var session = Driver.AsyncSession();
        await Should.ThrowAsync<InvalidOperationException>(async () => await (await session.RunAsync("UNWIND [] AS n RETURN n")).SingleAsync());
        await Should.ThrowAsync<InvalidOperationException>(async () => await (await session.RunAsync("UNWIND [1, 2] AS n RETURN n")).SingleAsync());
    }

    [Fact]
    public async Task An_executable_query_maps_its_rows_and_sees_what_the_last_one_wrote()
    {
        await Driver.ExecutableQuery("CREATE (:P {n: $n})").WithParameters(new { n = 5 }).ExecuteAsync();
        var (numbers, summary, keys) = await Driver.ExecutableQuery("MATCH (p:P) RETURN p.n AS n")
            .WithConfig(new QueryConfig(RoutingControl.Readers, database: "neo4j"))
            .WithMap(row => row["n"].As<int>()).WithMap(n => n * 2)
            .ExecuteAsync();
        numbers.ShouldBe([10]);
        keys.ShouldBe(["n"]);
        summary.QueryType.ShouldBe(QueryType.ReadOnly);
    }

    [Fact]
    public async Task A_read_session_may_not_write()
    {
        await using var session = Driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read));
        var failure = await Should.ThrowAsync<ClientException>(async () => await (await session.RunAsync("CREATE (:Never)")).ConsumeAsync());
        failure.Code.ShouldBe("Neo.ClientError.Statement.AccessMode");
    }

    [Fact]
    public async Task A_wrong_statement_names_its_place_and_leaves_the_session_usable()
    {
        await using var session = Driver.AsyncSession();
        var failure = await Should.ThrowAsync<ClientException>(() => session.RunAsync("RETRUN 1"));
        failure.Code.ShouldBe("Neo.ClientError.Statement.SyntaxError");
        failure.GqlStatus.ShouldNotBeNullOrEmpty();
        failure.Message.ShouldContain("RETRUN");
        failure.IsRetriable.ShouldBeFalse();
        (await (await session.RunAsync("RETURN 1")).SingleAsync())[0].ShouldBe(1L);
    }

    [Fact]
    public async Task A_broken_constraint_is_the_callers_fault()
    {
        await Driver.ExecutableQuery("CREATE CONSTRAINT driver_tests_unique IF NOT EXISTS FOR (u:Unique) REQUIRE u.id IS UNIQUE").ExecuteAsync();
        await Driver.ExecutableQuery("CREATE (:Unique {id: 1})").ExecuteAsync();
        var failure = await Should.ThrowAsync<ClientException>(() => Driver.ExecutableQuery("CREATE (:Unique {id: 1})").ExecuteAsync());
        failure.Code.ShouldBe("Neo.ClientError.Schema.ConstraintValidationFailed");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using var session = Driver.AsyncSession(o => o.WithDatabase("nowhere"));
        var failure = await Should.ThrowAsync<ClientException>(() => session.RunAsync("RETURN 1"));
        failure.Code.ShouldBe("Neo.ClientError.Database.DatabaseNotFound");
    }

    [Fact]
    public async Task A_parameter_without_a_form_in_Cypher_is_refused_before_anything_is_sent()
    {
        await using var session = Driver.AsyncSession();
        var failure = await Should.ThrowAsync<ProtocolException>(() => session.RunAsync("RETURN $x", new { x = new object() }));
        failure.Message.ShouldContain("System.Object");
        (await (await session.RunAsync("RETURN 1")).SingleAsync())[0].ShouldBe(1L);
    }
}

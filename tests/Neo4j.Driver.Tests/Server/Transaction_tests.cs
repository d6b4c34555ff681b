using GraphService.Neo4jServer;

namespace Neo4j.Driver.Tests.Server;

public sealed class Transaction_tests(Neo4jServer server) : ServerTests(server)
{
    private const string Endless = "UNWIND range(1, 2000000000) AS i WITH i WHERE i % 1000003 = 5 RETURN count(i)";

    [Fact]
    public async Task A_committed_transaction_is_kept_and_one_rolled_back_is_not()
    {
        await using var session = Driver.AsyncSession();
        var kept = await session.BeginTransactionAsync();
        await kept.RunAsync("CREATE (:T {n: 1})");
        await kept.CommitAsync();
        var undone = await session.BeginTransactionAsync();
        await undone.RunAsync("CREATE (:T {n: 2})");
        await undone.RollbackAsync();
        await using (var forgotten = await session.BeginTransactionAsync()) await forgotten.RunAsync("CREATE (:T {n: 3})");
        (await ReadAsync<List<int>>("MATCH (t:T) RETURN collect(t.n)")).ShouldBe([1]);
    }

    [Fact]
    public async Task An_ended_transaction_refuses_work()
    {
        await using var session = Driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await transaction.CommitAsync();
        await Should.ThrowAsync<TransactionClosedException>(() => transaction.RunAsync("RETURN 1"));
        await Should.ThrowAsync<TransactionClosedException>(transaction.CommitAsync);
        await Should.ThrowAsync<TransactionClosedException>(transaction.RollbackAsync);
    }

    [Fact]
    public async Task A_transaction_that_failed_refuses_to_commit()
    {
        await using var session = Driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await transaction.RunAsync("CREATE (:F)");
        await Should.ThrowAsync<ClientException>(() => transaction.RunAsync("WRONG"));
        var refused = await Should.ThrowAsync<TransactionClosedException>(transaction.CommitAsync);
        refused.InnerException.ShouldBeOfType<ClientException>().Code.ShouldBe("Neo.ClientError.Statement.SyntaxError");
        await transaction.RollbackAsync();
        (await ReadAsync<long>("MATCH (n:F) RETURN count(n)")).ShouldBe(0);
    }

    [Fact]
    public async Task A_failure_in_rows_that_nobody_read_stops_the_commit()
    {
        await using var session = Driver.AsyncSession();
        var transaction = await session.BeginTransactionAsync();
        await transaction.RunAsync("CREATE (:F)");
        await transaction.RunAsync("UNWIND [1, 1, 0] AS n RETURN 1 / n");
        await Should.ThrowAsync<ClientException>(transaction.CommitAsync);
        (await ReadAsync<long>("MATCH (n:F) RETURN count(n)")).ShouldBe(0);
    }

    [Fact]
    public async Task A_session_has_one_transaction_at_a_time()
    {
        await using var session = Driver.AsyncSession();
        await using var transaction = await session.BeginTransactionAsync();
        await Should.ThrowAsync<ClientException>(() => session.BeginTransactionAsync());
        await Should.ThrowAsync<ClientException>(() => session.RunAsync("RETURN 1"));
    }

    [Fact]
    public async Task Managed_work_that_throws_is_undone_and_its_exception_passed_on()
    {
        await using var session = Driver.AsyncSession();
        await Should.ThrowAsync<DivideByZeroException>(() => session.ExecuteWriteAsync(async tx =>
        {
            await tx.RunAsync("CREATE (:M)");
            throw new DivideByZeroException();
        }));
        (await ReadAsync<long>("MATCH (n:M) RETURN count(n)")).ShouldBe(0);
        await session.ExecuteWriteAsync(tx => tx.RunAsync("CREATE (:M)"));
        (await ReadAsync<long>("MATCH (n:M) RETURN count(n)")).ShouldBe(1);
    }

    [Fact]
    public async Task Results_left_unread_are_finished_by_the_commit_or_dropped_by_the_rollback()
    {
        await using var session = Driver.AsyncSession(o => o.WithFetchSize(2));
        await session.ExecuteWriteAsync(tx => tx.RunAsync("UNWIND range(1, 100) AS i CREATE (n:L) RETURN n"));
        (await ReadAsync<long>("MATCH (n:L) RETURN count(n)")).ShouldBe(100);
        var transaction = await session.BeginTransactionAsync();
        await transaction.RunAsync("MATCH (n:L) DETACH DELETE n RETURN 1");
        await transaction.RollbackAsync();
        (await ReadAsync<long>("MATCH (n:L) RETURN count(n)")).ShouldBe(100);
    }

    [Fact]
    public async Task Passing_failures_are_tried_again()
    {
        await Driver.ExecutableQuery("CREATE (:D {id: 1, n: 0}), (:D {id: 2, n: 0})").ExecuteAsync();
        await using IAsyncSession one = Driver.AsyncSession(), two = Driver.AsyncSession();
        var attempts = 0;
        var bothHold = new Barrier(2);

        // Each locks one node and then wants the other's: the server ends one of them as a deadlock.
        Task Lock(IAsyncSession session, int first, int second)
        {
            var mine = 0;
            return session.ExecuteWriteAsync(async tx =>
            {
                Interlocked.Increment(ref attempts);
                await tx.RunAsync("MATCH (d:D {id: $id}) SET d.n = d.n + 1", new { id = first });
                if (mine++ == 0) await Task.Run(() => bothHold.SignalAndWait());
                await tx.RunAsync("MATCH (d:D {id: $id}) SET d.n = d.n + 1", new { id = second });
            });
        }

        await Task.WhenAll(Lock(one, 1, 2), Lock(two, 2, 1));
        attempts.ShouldBe(3);
        (await ReadAsync<List<int>>("MATCH (d:D) RETURN collect(d.n)")).ShouldBe([2, 2]);
    }

    [Fact]
    public async Task Failures_that_stay_are_not_tried_again()
    {
        await using var session = Driver.AsyncSession();
        var attempts = 0;
        await Should.ThrowAsync<ClientException>(() => session.ExecuteReadAsync(tx =>
        {
            attempts++;
            return tx.RunAsync("WRONG");
        }));
        attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_session_sees_what_another_has_written_through_its_bookmarks()
    {
        await using var writer = Driver.AsyncSession();
        writer.LastBookmarks.Values.ShouldBeEmpty();
        await writer.ExecuteWriteAsync(tx => tx.RunAsync("CREATE (:B)"));
        var bookmark = writer.LastBookmarks;
        bookmark.Values.ShouldHaveSingleItem();
        await using var reader = Driver.AsyncSession(o => o.WithBookmarks(Bookmarks.From(bookmark.Values)));
        (await reader.ExecuteReadAsync(async tx => (await (await tx.RunAsync("MATCH (b:B) RETURN count(b)")).SingleAsync())[0])).ShouldBe(1L);

        await (await writer.RunAsync("CREATE (:B)")).ConsumeAsync();
        writer.LastBookmarks.Values.Single().ShouldNotBe(bookmark.Values.Single());
    }

    [Fact]
    public async Task A_bookmark_that_means_nothing_is_refused()
    {
        await using var session = Driver.AsyncSession(o => o.WithBookmarks(Bookmarks.From("nonsense")));
        (await Should.ThrowAsync<ClientException>(() => session.RunAsync("RETURN 1"))).Code.ShouldBe("Neo.ClientError.Transaction.InvalidBookmark");
    }

    [Fact]
    public async Task A_transaction_is_ended_when_its_time_is_over()
    {
        await using var session = Driver.AsyncSession();
        var failure = await Should.ThrowAsync<Neo4jException>(() => session.ExecuteReadAsync(
            async tx => (await (await tx.RunAsync(Endless)).SingleAsync())[0].As<long>(), o => o.WithTimeout(TimeSpan.FromMilliseconds(300))));
        failure.Code.ShouldNotBeNull().ShouldContain("TransactionTimedOut");
        failure.IsRetriable.ShouldBeFalse();
        (await (await session.RunAsync("RETURN 1")).SingleAsync())[0].ShouldBe(1L);
    }

    [Fact]
    public async Task The_server_is_told_what_a_transaction_is_for()
    {
        await using var session = Driver.AsyncSession();
        var cursor = await session.RunAsync(
            "SHOW TRANSACTIONS YIELD metaData RETURN collect(metaData.purpose) AS purposes",
            new Dictionary<string, object?>(), o => o.WithMetadata(new Dictionary<string, object?> { ["purpose"] = "driver test" }));
        (await cursor.SingleAsync())["purposes"].As<List<string>>().ShouldContain("driver test");
    }

    [Fact]
    public async Task A_cancelled_query_ends_on_the_server_too_and_the_driver_goes_on()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Should.ThrowAsync<OperationCanceledException>(() => Driver.ExecutableQuery(Endless).ExecuteAsync(cancellation.Token));
        for (var attempt = 0; ; attempt++)
        {
            var running = await ReadAsync<long>(
                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 2000000000)' RETURN count(*)");
            if (running == 0) break;
            attempt.ShouldBeLessThan(100);
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}

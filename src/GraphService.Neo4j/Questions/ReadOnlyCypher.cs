using Neo4j.Driver;

namespace GraphService.Neo4j.Questions;

/// <summary>Answers Cypher statements that only read the graph, within limits of time and rows.</summary>
/// <remarks>Thread-safe. Each statement runs in a transaction of access mode READ, after <see cref="PlanCheck"/> has seen its plan.</remarks>
public sealed class ReadOnlyCypher : IAsyncDisposable
{
    private const int FetchSize = 1000;
    private const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    // The server ends what takes too long; this is for a server that does not answer at all.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly IDriver _driver;
    private readonly string _description;

    /// <summary>Connects at the first statement.</summary>
    /// <param name="uri">For example <c>bolt://127.0.0.1:7687</c>.</param>
    /// <param name="credentials">User and password.</param>
    public ReadOnlyCypher(Uri uri, IAuthToken credentials)
    {
        ArgumentNullException.ThrowIfNull(uri);
        _driver = GraphDatabase.Driver(uri, credentials, _ => { });
        _description = uri.GetLeftPart(UriPartial.Authority);
    }

    /// <summary>Answers a statement.</summary>
    /// <exception cref="CypherException">The statement is wrong, would do more than read, or takes too long.</exception>
    /// <exception cref="Domain.GraphStoreException">The database does not answer, or refuses the credentials.</exception>
    public async Task<CypherAnswer> AskAsync(CypherQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(question.TimeLimit + Grace);
        try
        {
            return await AnswerAsync(question, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TooSlow(question, null);
        }
        catch (Exception exception) when (StoreFailure.Translate(exception, _description) is { } failure)
        {
            throw failure;
        }
        catch (Neo4jException exception) when (exception.Code?.StartsWith(TimedOut, StringComparison.Ordinal) == true)
        {
            throw TooSlow(question, exception);
        }
        catch (Neo4jException exception)
        {
            throw new CypherException(exception.Code ?? "", exception.Message, exception);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private async Task<CypherAnswer> AnswerAsync(CypherQuestion question, CancellationToken cancellationToken)
    {
        var session = _driver.AsyncSession(o => o.WithDefaultAccessMode(AccessMode.Read).WithFetchSize(Math.Min(FetchSize, question.RowLimit + 1L)));
        await using (session.ConfigureAwait(false))
        {
            var transaction = await session.BeginTransactionAsync(o => o.WithTimeout(question.TimeLimit)).WaitAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var parameters = new Dictionary<string, object?>(question.Parameters, StringComparer.Ordinal);
                PlanCheck.EnsureReads(await ExplainAsync(transaction, question.Statement, parameters, cancellationToken).ConfigureAwait(false));
                var cursor = await transaction.RunAsync(question.Statement, parameters).WaitAsync(cancellationToken).ConfigureAwait(false);
                return await ReadAsync(cursor, question.RowLimit, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task<IResultSummary> ExplainAsync(
        IAsyncTransaction transaction, string statement, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        try
        {
            var explained = await transaction.RunAsync(StatementPosition.Explain + statement, parameters).WaitAsync(cancellationToken).ConfigureAwait(false);
            return await explained.ConsumeAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ClientException exception)
        {
            throw new CypherException(exception.Code ?? "", StatementPosition.Correct(exception.Message), exception);
        }
    }

    private static async Task<CypherAnswer> ReadAsync(IResultCursor cursor, int limit, CancellationToken cancellationToken)
    {
        var keys = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        var hasMore = false;
        while (!hasMore && await cursor.FetchAsync().WaitAsync(cancellationToken).ConfigureAwait(false))
        {
            hasMore = rows.Count == limit;
            if (!hasMore)
                rows.Add(Array.ConvertAll(keys, key => (object?)cursor.Current[key]));
        }

        var summary = await cursor.ConsumeAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        var plan = summary.HasPlan && summary.Plan!.Arguments.TryGetValue("string-representation", out var text) ? text as string : null;
        return new(keys, rows, hasMore, plan);
    }

    private static CypherException TooSlow(CypherQuestion question, Exception? cause) => new(
        CypherException.TooSlow, $"The statement took longer than the {question.TimeLimit.TotalSeconds:0.###} s that it may: ask for less, or allow more time.", cause);
}

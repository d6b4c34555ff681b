using GraphService.Neo4j.Statements;
using Neo4j.Driver;

namespace GraphService.Neo4j.Queries;

/// <summary>The statements of one question, in one read transaction.</summary>
/// <remarks>Not thread-safe: statements run one after the other.</remarks>
internal sealed class Reading(IAsyncQueryRunner transaction, CancellationToken cancellationToken)
{
    // Chains of merged ids are short; this only ends cycles that somebody made by hand.
    private const int MaxRedirects = 100;

    /// <summary>How many statements have run.</summary>
    public int Statements { get; private set; }

    /// <summary>The rows of the statement in a file of <c>cypher/read</c>.</summary>
    public Task<List<T>> ListAsync<T>(string file, Dictionary<string, object?> parameters, Func<IRecord, T> read) =>
        RunAsync(CypherFiles.Text($"read/{file}"), parameters, read);

    /// <summary>The rows of one of several statements in a file.</summary>
    public Task<List<T>> ListAsync<T>(string file, int statement, Dictionary<string, object?> parameters, Func<IRecord, T> read) =>
        RunAsync(CypherFiles.Statements($"read/{file}").ElementAt(statement), parameters, read);

    /// <summary>Hands over the rows of the statement in a file of <c>cypher/read</c>, without keeping them.</summary>
    public Task ReceiveAsync(string file, Dictionary<string, object?> parameters, Action<IRecord> receive) =>
        EachAsync(CypherFiles.Text($"read/{file}"), parameters, receive);

    /// <summary>The store's revision as it is now.</summary>
    public async Task<long> RevisionAsync()
    {
        var found = await RunAsync(CypherFiles.Text("load/revision"), [], record => record["revision"].As<long>()).ConfigureAwait(false);
        return found.Count == 0 ? 0 : found[0];
    }

    /// <summary>For every id that the graph knows, itself or by a merge, the rows that the statement has for it.</summary>
    /// <param name="file">A statement with the parameter <c>ids</c> and the column <c>id</c>, with at least one row for each id that is there.</param>
    /// <param name="ids">The ids asked for, in any order; nulls are left out.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="parameters">Further parameters.</param>
    public async Task<Dictionary<string, List<T>>> ByIdAsync<T>(
        string file, IEnumerable<string?> ids, Func<IRecord, T> read, Dictionary<string, object?>? parameters = null)
    {
        var found = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        var sought = ids.OfType<string>().Distinct(StringComparer.Ordinal).Select(id => (Asked: id, Current: id)).ToList();
        for (var hops = 0; sought.Count > 0 && hops <= MaxRedirects; hops++)
        {
            var rows = new Dictionary<string, List<T>>(StringComparer.Ordinal);
            foreach (var (id, row) in await ListAsync(file, With(parameters, sought), r => (r["id"].As<string>(), read(r))).ConfigureAwait(false))
            {
                if (!rows.TryGetValue(id, out var list))
                    rows[id] = list = [];
                list.Add(row);
            }

            foreach (var (asked, current) in sought.Where(s => rows.ContainsKey(s.Current)))
                found[asked] = rows[current];
            sought.RemoveAll(s => rows.ContainsKey(s.Current));
            if (sought.Count > 0)
                sought = await FollowAsync(sought).ConfigureAwait(false);
        }

        return found;
    }

    /// <summary>The ids under which nodes stand today, by the ids asked; unknown ones are left out.</summary>
    public async Task<Dictionary<string, string>> KnownAsync(string kind, IEnumerable<string?> ids) =>
        (await ByIdAsync("known-" + kind, ids, r => r["id"].As<string>()).ConfigureAwait(false)).ToDictionary(f => f.Key, f => f.Value[0], StringComparer.Ordinal);

    private static Dictionary<string, object?> With(Dictionary<string, object?>? parameters, List<(string Asked, string Current)> sought) =>
        new(parameters ?? []) { ["ids"] = sought.Select(s => s.Current).Distinct(StringComparer.Ordinal).ToArray() };

    private async Task<List<(string Asked, string Current)>> FollowAsync(List<(string Asked, string Current)> sought)
    {
        var redirects = await ListAsync("redirects", With(null, sought), r => (From: r["id"].As<string>(), To: r["to"].As<string>())).ConfigureAwait(false);
        return [.. sought.Join(redirects, s => s.Current, r => r.From, (s, r) => (s.Asked, r.To), StringComparer.Ordinal)];
    }

    private async Task<List<T>> RunAsync<T>(string text, Dictionary<string, object?> parameters, Func<IRecord, T> read)
    {
        var rows = new List<T>();
        await EachAsync(text, parameters, record => rows.Add(read(record))).ConfigureAwait(false);
        return rows;
    }

    private async Task EachAsync(string text, Dictionary<string, object?> parameters, Action<IRecord> receive)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Statements++;
        var cursor = await transaction.RunAsync(text, parameters).ConfigureAwait(false);
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            receive(cursor.Current);
        }
    }
}

using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Writes what facts cite; passages are shared, and go when nothing cites them any more.</summary>
internal sealed class CitationWriter : IDisposable
{
    private readonly Statement _findPassage;
    private readonly Statement _addPassage;
    private readonly Statement _cite;
    private readonly Statement _cited;
    private readonly Statement _uncite;
    private readonly Statement _removePassage;
    private readonly Dictionary<(string Source, string? File, int First, int Last, string Excerpt), long> _passages = [];
    private readonly HashSet<long> _loosened = [];
    private readonly bool _isFirstWrite;

    public CitationWriter(SqliteTransaction transaction)
    {
        _findPassage = new(transaction, "SELECT key FROM passage WHERE source = $1 AND first_line = $2 AND last_line = $3 AND excerpt = $4 AND file IS $5", 5);
        _addPassage = new(transaction, "INSERT INTO passage (source, first_line, last_line, excerpt, file) VALUES ($1, $2, $3, $4, $5) RETURNING key", 5);
        _cite = new(transaction, "INSERT INTO citation (fact, place, passage, confidence) VALUES ($1, $2, $3, $4)", 4);
        _cited = new(transaction, "SELECT passage FROM citation WHERE fact = $1", 1);
        _uncite = new(transaction, "DELETE FROM citation WHERE fact = $1", 1);
        _removePassage = new(
            transaction, "DELETE FROM passage WHERE key = $1 AND NOT EXISTS (SELECT 1 FROM citation WHERE passage = $1)", 1);
        using var any = new Statement(transaction, "SELECT 1 FROM citation LIMIT 1", 0);
        _isFirstWrite = any.Number() is null;
    }

    public void Replace(string fact, ValueList<Evidence> evidence)
    {
        Remove(fact);
        for (var place = 0; place < evidence.Count; place++)
            _cite.Set(1, fact).Set(2, place).Set(3, PassageOf(evidence[place])).Set(4, evidence[place].Confidence).Run();
    }

    public void Remove(string fact)
    {
        if (_isFirstWrite)
            return;
        using (var row = _cited.Set(1, fact).Read())
        {
            while (row.Read())
                _loosened.Add(row.GetInt64(0));
        }

        _uncite.Set(1, fact).Run();
    }

    public void RemoveUncited()
    {
        foreach (var passage in _loosened)
            _removePassage.Set(1, passage).Run();
    }

    public void Dispose()
    {
        _findPassage.Dispose();
        _addPassage.Dispose();
        _cite.Dispose();
        _cited.Dispose();
        _uncite.Dispose();
        _removePassage.Dispose();
    }

    private long PassageOf(Evidence evidence)
    {
        var passage = (evidence.Source.Value, evidence.File, evidence.FirstLine, evidence.LastLine, evidence.Excerpt);
        if (_passages.TryGetValue(passage, out var key))
            return key;
        key = (_isFirstWrite ? null : Bind(_findPassage, evidence).Number()) ?? Bind(_addPassage, evidence).Number()!.Value;
        return _passages[passage] = key;
    }

    private static Statement Bind(Statement statement, Evidence evidence) => statement
        .Set(1, evidence.Source.Value).Set(2, evidence.FirstLine).Set(3, evidence.LastLine).Set(4, evidence.Excerpt).Set(5, evidence.File);
}

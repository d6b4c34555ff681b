using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>How one kind of node or fact lies in its table.</summary>
internal abstract class Table<T>
{
    /// <summary>Number of parameters of <see cref="Upsert"/>.</summary>
    public abstract int Columns { get; }

    /// <summary>Writes a row; parameters are <c>$1</c>, <c>$2</c> …</summary>
    public abstract string Upsert { get; }

    /// <summary>Removes the row with the id <c>$1</c>.</summary>
    public abstract string Delete { get; }

    /// <summary>All rows.</summary>
    public abstract string Select { get; }

    public abstract string IdOf(T item);

    /// <summary>What is cited for the item, or null when its kind cites nothing.</summary>
    public virtual ValueList<Evidence>? EvidenceOf(T item) => null;

    public abstract void Bind(Statement row, T item);

    public abstract T Read(SqliteDataReader row, GraphReading reading);
}

using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>A prepared statement with the parameters <c>$1</c>, <c>$2</c> …, run many times in one transaction.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    public Statement(SqliteTransaction transaction, string sql, int parameters)
    {
        _command = transaction.Connection!.CreateCommand();
        _command.Transaction = transaction;
        _command.CommandText = sql;
        _parameters = new SqliteParameter[parameters];
        for (var i = 0; i < parameters; i++)
        {
            _parameters[i] = _command.CreateParameter();
            _parameters[i].ParameterName = string.Create(CultureInfo.InvariantCulture, $"${i + 1}");
            _command.Parameters.Add(_parameters[i]);
        }
    }

    /// <summary>Sets a parameter, counted from 1; null is SQL's NULL.</summary>
    public Statement Set(int parameter, object? value)
    {
        _parameters[parameter - 1].Value = value ?? DBNull.Value;
        return this;
    }

    public int Run() => _command.ExecuteNonQuery();

    /// <summary>The number in the first column of the first row, or null when there is none.</summary>
    public long? Number() => _command.ExecuteScalar() is long number ? number : null;

    public SqliteDataReader Read() => _command.ExecuteReader();

    public void Dispose() => _command.Dispose();
}

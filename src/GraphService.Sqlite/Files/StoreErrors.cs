using GraphService.Domain;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace GraphService.Sqlite;

/// <summary>Says in one line what SQLite's errors mean for the person at the machine.</summary>
internal static class StoreErrors
{
    public static void Translate(string path, Action action) => Translate(path, () =>
    {
        action();
        return true;
    });

    /// <exception cref="GraphStoreException">Instead of a <see cref="SqliteException"/>.</exception>
    public static T Translate<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw new GraphStoreException($"{path} {Explain(e)}", e);
        }
    }

    private static string Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED =>
            "is being written by another process: wait until it has finished, or stop it, and try again.",
        SQLITE_NOTADB => "is not a SQLite file, so it is no graph: name another file, or move it away.",
        SQLITE_CORRUPT or SQLITE_ERROR or SQLITE_MISMATCH =>
            $"is a damaged graph file ({e.Message}): move it away and import again.",
        SQLITE_CANTOPEN or SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH =>
            "or its folder cannot be written: allow this user to write there, or name another file.",
        SQLITE_FULL => "cannot grow, the disk is full: free some space and try again. Nothing was written.",
        SQLITE_CONSTRAINT =>
            $"would hold facts about nodes that it does not hold ({e.Message}): import again from all documents. Nothing was written.",
        SQLITE_NOMEM => "needs more memory than there is: close other programs and try again.",
        _ => $"cannot be used ({e.Message}): check the disk, or name another file.",
    };
}

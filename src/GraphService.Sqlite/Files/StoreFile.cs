using System.Buffers.Binary;
using System.Globalization;
using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>The file of a store: told from other files before SQLite touches it, and created whole or not at all.</summary>
internal sealed class StoreFile
{
    private const int HeaderLength = 100;
    private const int ApplicationIdOffset = 68;
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromHours(1);
    private readonly string _connection;

    private StoreFile(string path, TimeSpan patience)
    {
        Path = path;
        _connection = ConnectionTo(path, SqliteOpenMode.ReadWrite, pooling: true, patience);
    }

    public string Path { get; }

    /// <summary>Checks the file, or creates it.</summary>
    /// <exception cref="GraphStoreException">It cannot be used.</exception>
    public static StoreFile Open(string path, TimeSpan patience)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new GraphStoreException($"{path} is a folder: name a file for the graph, for example {System.IO.Path.Combine(path, "graph.db")}.");
        if (!File.Exists(full))
            Create(path, full, patience);
        EnsureOurs(path, full);
        var file = new StoreFile(full, patience);
        StoreErrors.Translate(path, () => EnsureReadable(path, file));
        return file;
    }

    /// <summary>A connection from the pool, open.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Closes the pool's connections, so that SQLite folds its log into the file.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    private static void EnsureOurs(string path, string full)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        int length;
        try
        {
            using var stream = new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            length = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GraphStoreException($"{path} cannot be read ({e.Message}): allow this user to read and write it, or name another file.", e);
        }

        if (length == 0)
            throw new GraphStoreException($"{path} is empty (0 bytes), so it is no graph: delete it or name another file.");
        if (length < HeaderLength || !header.StartsWith("SQLite format 3\0"u8))
            throw new GraphStoreException($"{path} is not a SQLite file, so it is no graph: name another file, or move it away.");
        if (BinaryPrimitives.ReadInt32BigEndian(header[ApplicationIdOffset..]) != StoreFormat.ApplicationId)
            throw new GraphStoreException($"{path} is a SQLite file of another program: name another file, or move it away.");
    }

    private static void EnsureReadable(string path, StoreFile file)
    {
        using var connection = file.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (version > StoreFormat.Version)
        {
            throw new GraphStoreException(
                $"{path} was written by a newer version of GraphService (format {version}; this one knows {StoreFormat.Version}): "
                + "update GraphService, or name another file.");
        }

        if (version < StoreFormat.Version)
            version = Upgrade(connection);
        command.CommandText = "SELECT revision FROM store";
        if (version < StoreFormat.Version || command.ExecuteScalar() is not long)
            throw new GraphStoreException($"{path} is a damaged graph file: move it away and import again.");
    }

    /// <summary>Brings the file to this program's format, in one transaction, and returns the version that it has then.</summary>
    private static long Upgrade(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        while (true)
        {
            command.CommandText = "PRAGMA user_version";
            var version = Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
            if (StoreFormat.ReadUpgrade(version) is not { } upgrade)
            {
                transaction.Commit();
                return version;
            }

            command.CommandText = upgrade;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Lays the file out beside its place and moves it there when it is complete, so that a crash leaves no half file.</summary>
    private static void Create(string path, string full, TimeSpan patience)
    {
        var folder = System.IO.Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder))
            throw new GraphStoreException($"{path} cannot be created, there is no folder {folder}: create the folder, or name another file.");
        RemoveAbandoned(full, folder);
        var draft = $"{full}.{Guid.NewGuid():N}.new";
        try
        {
            StoreErrors.Translate(path, () =>
            {
                using var connection = new SqliteConnection(ConnectionTo(draft, SqliteOpenMode.ReadWriteCreate, pooling: false, patience));
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = StoreFormat.ReadSchema();
                command.ExecuteNonQuery();
            });
            File.Move(draft, full, overwrite: false);
        }
        catch (IOException) when (File.Exists(full))
        {
            // Another process created it first: its file counts.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GraphStoreException($"{path} cannot be created ({e.Message}): allow this user to write to {folder}, or name another file.", e);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static void RemoveAbandoned(string full, string folder)
    {
        try
        {
            foreach (var draft in Directory.EnumerateFiles(folder, $"{System.IO.Path.GetFileName(full)}.*.new*"))
            {
                if (DateTime.UtcNow - File.GetLastWriteTimeUtc(draft) > AbandonedAfter)
                    File.Delete(draft);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Only tidying: what matters is said when the file itself cannot be made.
        }
    }

    private static string ConnectionTo(string file, SqliteOpenMode mode, bool pooling, TimeSpan patience) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = pooling,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString();
}

using System.Runtime.InteropServices;
using Neo4j.Driver.Internal.Connections;
using Neo4j.Driver.Internal.Packstream;

namespace Neo4j.Driver.Internal.Bolt;

/// <summary>The requests of Bolt 5.</summary>
internal static class Messages
{
    public static void SendHello(this BoltConnection connection, ConnectionSettings settings, Response response)
    {
        var extra = new Dictionary<string, object?> { ["user_agent"] = settings.Config.UserAgent };
        if (settings.RoutingContext is { } routing) extra["routing"] = routing;
        if (connection.Version.AtLeast(5, 3))
        {
            extra["bolt_agent"] = new Dictionary<string, object?>
            {
                ["product"] = Config.DriverName,
                ["platform"] = $"{RuntimeInformation.OSDescription}; {RuntimeInformation.OSArchitecture}",
                ["language"] = RuntimeInformation.FrameworkDescription,
            };
        }
        if (!connection.Version.AtLeast(5, 1))
        {
            foreach (var (key, value) in settings.AuthToken.ToMap()) extra[key] = value;
        }
        connection.Send("HELLO", MessageTag.Hello, 1, writer => ValueWriter.Write(writer, extra), response);
    }

    public static void SendLogon(this BoltConnection connection, AuthToken token, Response response) =>
        connection.Send("LOGON", MessageTag.Logon, 1, writer => ValueWriter.Write(writer, token.ToMap()), response);

    public static void SendReset(this BoltConnection connection, Response response) =>
        connection.Send("RESET", MessageTag.Reset, 0, null, response);

    public static void SendRun(this BoltConnection connection, Query query, Dictionary<string, object?> extra, Response response) =>
        connection.Send("RUN", MessageTag.Run, 3, writer =>
        {
            writer.String(query.Text);
            ValueWriter.Write(writer, query.Parameters);
            ValueWriter.Write(writer, extra);
        }, response);

    public static void SendPull(this BoltConnection connection, long count, long? statement, Response response) =>
        connection.SendFetch("PULL", MessageTag.Pull, count, statement, response);

    public static void SendDiscard(this BoltConnection connection, long? statement, Response response) =>
        connection.SendFetch("DISCARD", MessageTag.Discard, Config.Infinite, statement, response);

    public static void SendBegin(this BoltConnection connection, Dictionary<string, object?> extra, Response response) =>
        connection.Send("BEGIN", MessageTag.Begin, 1, writer => ValueWriter.Write(writer, extra), response);

    public static void SendCommit(this BoltConnection connection, Response response) =>
        connection.Send("COMMIT", MessageTag.Commit, 0, null, response);

    public static void SendRollback(this BoltConnection connection, Response response) =>
        connection.Send("ROLLBACK", MessageTag.Rollback, 0, null, response);

    public static void SendRoute(
        this BoltConnection connection, IReadOnlyDictionary<string, object?> context, string[] bookmarks, string? database, Response response) =>
        connection.Send("ROUTE", MessageTag.Route, 3, writer =>
        {
            ValueWriter.Write(writer, context);
            ValueWriter.Write(writer, bookmarks);
            ValueWriter.Write(writer, database is null ? [] : new Dictionary<string, object?> { ["db"] = database });
        }, response);

    private static void SendFetch(
        this BoltConnection connection, string name, byte tag, long count, long? statement, Response response) =>
        connection.Send(name, tag, 1, writer =>
        {
            writer.MapHeader(statement is null ? 1 : 2);
            writer.String("n");
            writer.Integer(count);
            if (statement is not { } id) return;
            writer.String("qid");
            writer.Integer(id);
        }, response);
}

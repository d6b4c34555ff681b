using System.Text.Json;

namespace HotChocolate.AspNetCore.Sockets;

/// <summary>A message of <c>graphql-transport-ws</c>, as received; the payload is a part of the bytes it was read from.</summary>
/// <param name="Kind">The message's type.</param>
/// <param name="Id">The operation it belongs to, or null.</param>
/// <param name="Payload">The payload's JSON; empty when there is none.</param>
internal readonly record struct SocketMessage(SocketMessageKind Kind, string? Id, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="SocketProtocolException">It is not a message of the protocol.</exception>
    public static SocketMessage Parse(ReadOnlyMemory<byte> message)
    {
        try
        {
            return Read(message);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Invalid("The message is not valid JSON.");
        }
    }

    private static SocketMessage Read(ReadOnlyMemory<byte> message)
    {
        var reader = new Utf8JsonReader(message.Span, new JsonReaderOptions { MaxDepth = 64 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw Invalid("The message must be a JSON object.");

        var kind = SocketMessageKind.None;
        string? id = null;
        ReadOnlyMemory<byte> payload = default;

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
                kind = ReadKind(ref reader);
            else if (reader.ValueTextEquals("id"u8))
                id = ReadId(ref reader);
            else if (reader.ValueTextEquals("payload"u8))
                payload = ReadPayload(ref reader, message);
            else
                reader.Skip();
        }

        reader.Read();
        return Check(new SocketMessage(kind, id, payload));
    }

    private static SocketMessageKind ReadKind(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
            throw Invalid("The message's type must be a string.");

        return reader.ValueTextEquals("subscribe"u8) ? SocketMessageKind.Subscribe
            : reader.ValueTextEquals("complete"u8) ? SocketMessageKind.Complete
            : reader.ValueTextEquals("ping"u8) ? SocketMessageKind.Ping
            : reader.ValueTextEquals("pong"u8) ? SocketMessageKind.Pong
            : reader.ValueTextEquals("connection_init"u8) ? SocketMessageKind.ConnectionInit
            : throw Invalid("The message's type is unknown.");
    }

    private static string ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } id
            ? id
            : throw Invalid("The message's id must be a string that is not empty.");
    }

    private static ReadOnlyMemory<byte> ReadPayload(ref Utf8JsonReader reader, ReadOnlyMemory<byte> message)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Invalid("The message's payload must be an object.");

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return message[start..(int)reader.BytesConsumed];
    }

    private static SocketMessage Check(SocketMessage message) => message.Kind switch
    {
        SocketMessageKind.None => throw Invalid("The message has no type."),
        SocketMessageKind.Subscribe or SocketMessageKind.Complete when message.Id is null => throw Invalid("The message has no id."),
        SocketMessageKind.Subscribe when message.Payload.IsEmpty => throw Invalid("The message has no payload."),
        _ => message,
    };

    private static SocketProtocolException Invalid(string message) => new(SocketCloseCodes.InvalidMessage, message);
}

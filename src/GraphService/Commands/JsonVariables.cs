using System.Text.Json;

namespace GraphService.Commands;

/// <summary>Variables of a GraphQL request from JSON text.</summary>
internal static class JsonVariables
{
    /// <summary>Reads a JSON object.</summary>
    /// <exception cref="CommandException">It is none.</exception>
    public static Dictionary<string, object?> Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return (Dictionary<string, object?>)Value(document.RootElement)!;
        }
        catch (JsonException exception)
        {
            throw new CommandException($"--variables is not JSON: {exception.Message}", ExitCode.Usage);
        }

        throw new CommandException("--variables must be a JSON object such as {\"name\": \"Ada\"}.", ExitCode.Usage);
    }

    /// <summary>A value of JSON as plain lists, maps, texts and numbers.</summary>
    public static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value), StringComparer.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object Number(JsonElement element) =>
        element.TryGetInt32(out var small) ? small : element.TryGetInt64(out var whole) ? whole : element.GetDouble();
}

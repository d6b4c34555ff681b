using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphService.Output;

/// <summary>Answers for programs: indented JSON in camel case, null left out, on standard output.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write<T>(T answer) => Console.WriteLine(JsonSerializer.Serialize(answer, Options));

    public static void Write<T>(Stream stream, T answer) => JsonSerializer.Serialize(stream, answer, Options);
}

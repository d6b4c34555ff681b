using System.Text.Json;
using System.Text.Json.Serialization;

namespace GraphService.KnowledgeGraphContract;

/// <summary>Answers as text, so that whole answers can be compared and differences read. Numbers are rounded: sums may be added up in any order.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Converters = { new Rounded(), new JsonStringEnumConverter() },
    };

    /// <summary>Fails unless both answers say the same, in the same order.</summary>
    public static void ShouldAnswer<T>(this T actual, T expected, string? question = null) =>
        Text(actual).ShouldBe(Text(expected), question);

    private static string Text<T>(T answer) => JsonSerializer.Serialize(answer, Readable);

    private sealed class Rounded : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Math.Round(value, 9));
    }
}

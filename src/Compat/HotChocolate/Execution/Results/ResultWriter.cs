using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>Writes responses as JSON (section 7).</summary>
internal static class ResultWriter
{
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText Errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText Extensions = JsonEncodedText.Encode("extensions");
    private static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    private static readonly JsonEncodedText Locations = JsonEncodedText.Encode("locations");
    private static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
    private static readonly JsonEncodedText Column = JsonEncodedText.Encode("column");
    private static readonly JsonEncodedText PathText = JsonEncodedText.Encode("path");

    /// <summary>The engine writes valid JSON by construction; letters stay letters, as responses are never put into HTML.</summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static void WriteResponse(Utf8JsonWriter writer, OperationResult result, ObjectResult? data)
    {
        writer.WriteStartObject();

        if (result.Errors.Count > 0)
        {
            writer.WriteStartArray(Errors);

            foreach (var error in result.Errors)
                WriteError(writer, error);

            writer.WriteEndArray();
        }

        if (result.IsDataSet)
        {
            writer.WritePropertyName(Data);

            if (data is null)
                writer.WriteNullValue();
            else
                WriteObject(writer, data);
        }

        if (result.Extensions.Count > 0)
            WriteMap(writer, Extensions, result.Extensions);

        writer.WriteEndObject();
        writer.Flush();
    }

    public static void WriteError(Utf8JsonWriter writer, IError error)
    {
        writer.WriteStartObject();
        writer.WriteString(Message, error.Message);

        if (error.Locations is { Count: > 0 } locations)
        {
            writer.WriteStartArray(Locations);

            foreach (var location in locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber(Line, location.Line);
                writer.WriteNumber(Column, location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { IsRoot: false } path)
        {
            writer.WritePropertyName(PathText);
            WriteValue(writer, path);
        }

        if (error.Extensions is { Count: > 0 } extensions)
            WriteMap(writer, Extensions, extensions);

        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, ObjectResult result)
    {
        writer.WriteStartObject();
        var selections = result.Selections;
        var values = result.Values;

        for (var i = 0; i < values.Length; i++)
        {
            writer.WritePropertyName(selections[i].ResponseText);
            WriteValue(writer, values[i]);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case ObjectResult obj: WriteObject(writer, obj); break;
            case ListResult list: WriteList(writer, list); break;
            case int number: writer.WriteNumberValue(number); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case EnumValueDefinition name: writer.WriteStringValue(name.Text); break;
            case double number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case float number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case Path path: WriteValue(writer, path.ToList()); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(writer, map); break;
            case IReadOnlyList<object?> list: WriteItems(writer, list); break;
            default: JsonSerializer.Serialize(writer, value, value.GetType()); break;
        }
    }

    private static void WriteList(Utf8JsonWriter writer, ListResult list)
    {
        writer.WriteStartArray();

        foreach (var item in list.Items)
            WriteValue(writer, item);

        writer.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<object?> items)
    {
        writer.WriteStartArray();

        foreach (var item in items)
            WriteValue(writer, item);

        writer.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyDictionary<string, object?> map)
    {
        writer.WritePropertyName(name);
        WriteMap(writer, map);
    }

    private static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();

        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Domain;
using Microsoft.Data.Sqlite;

namespace GraphService.Sqlite;

/// <summary>Values as they stand in the tables, readable by people.</summary>
internal static class Texts
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string EmptyList = "[]";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string OfTime(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    public static DateTimeOffset ToTime(string text) => DateTimeOffset.ParseExact(
        text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static string OfList(ValueList<string> list) =>
        list.Count == 0 ? EmptyList : JsonSerializer.Serialize(list.Span.ToArray(), Readable);

    public static ValueList<string> ToList(string json) =>
        json == EmptyList ? ValueList<string>.Empty : (JsonSerializer.Deserialize<string[]>(json) ?? []).ToValueList();

    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T To<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text, ignoreCase: true);

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static bool? BooleanOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetBoolean(column);

    /// <summary>The dates in that column and the next.</summary>
    public static DateRange Period(this SqliteDataReader row, int column) =>
        DateRange.Parse(row.TextOrNull(column), row.TextOrNull(column + 1));
}

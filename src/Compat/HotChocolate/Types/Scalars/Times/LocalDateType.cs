using System.Globalization;

namespace HotChocolate.Types;

/// <summary>A date without time and time zone, as ISO 8601 writes it.</summary>
public sealed class LocalDateType : TextScalarType<DateOnly>
{
    /// <summary>Creates the scalar <c>LocalDate</c>.</summary>
    public LocalDateType()
        : base("LocalDate")
    {
        Description = "The `LocalDate` scalar represents a date without a time-zone in the ISO-8601 calendar system.";
    }

    internal override string Expectation => "a date such as \"2024-02-29\"";

    internal override bool TryParse(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    internal override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

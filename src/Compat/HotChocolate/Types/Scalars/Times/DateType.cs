using System.Globalization;

namespace HotChocolate.Types;

/// <summary>A date without time, as ISO 8601 writes it.</summary>
public sealed class DateType : TextScalarType<DateOnly>
{
    /// <summary>Creates the scalar <c>Date</c>.</summary>
    public DateType()
        : base("Date")
    {
        Description = "The `Date` scalar represents an ISO-8601 compliant date type.";
    }

    internal override string Expectation => "a date such as \"2024-02-29\"";

    internal override bool TryParse(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    internal override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

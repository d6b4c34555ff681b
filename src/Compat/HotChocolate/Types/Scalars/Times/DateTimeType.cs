using System.Globalization;
using System.Text.RegularExpressions;

namespace HotChocolate.Types;

/// <summary>An instant with its offset from UTC, as RFC 3339 writes it.</summary>
public sealed partial class DateTimeType : TextScalarType<DateTimeOffset>
{
    /// <summary>Creates the scalar <c>DateTime</c>.</summary>
    public DateTimeType()
        : base("DateTime")
    {
        Description = "The `DateTime` scalar represents an ISO-8601 compliant date time type.";
        SpecifiedBy = new Uri("https://scalars.graphql.org/andimarek/date-time.html");
    }

    internal override string Expectation => "a date and time with an offset, such as \"2024-02-29T12:30:00Z\"";

    internal override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        return Format().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    internal override string Format(DateTimeOffset value)
        => value.Offset == TimeSpan.Zero
            ? value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture)
            : value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    internal override bool TryCoerceResult(object value, out object? result)
        => base.TryCoerceResult(value is DateTime dateTime ? new DateTimeOffset(dateTime) : value, out result);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7})?([Zz]|[+-]\d\d:\d\d)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Format();
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Text. Derive from it for a scalar of one's own that is written as text.</summary>
public class StringType : TextScalarType<string>
{
    /// <summary>Creates the scalar <c>String</c>.</summary>
    public StringType()
        : this("String", "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.")
    {
    }

    /// <summary>Creates a scalar of one's own.</summary>
    /// <param name="name">The scalar's name.</param>
    /// <param name="description">What it is, or null.</param>
    public StringType(string name, string? description = null)
        : base(name) => Description = description;

    internal override string Expectation => "a string";

    internal override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }

    internal override string Format(string value) => value;

    internal override bool TryCoerceResult(object value, out object? result)
    {
        result = value switch
        {
            string => value,
            bool flag => flag ? "true" : "false",
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        return result is not null;
    }

    internal override ValueNode ToLiteral(object value)
        => TryCoerceResult(value, out var text) ? StringLiteral((string)text!) : base.ToLiteral(value);
}

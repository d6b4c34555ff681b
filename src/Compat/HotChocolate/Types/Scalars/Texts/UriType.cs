using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types;

/// <summary>An absolute or relative reference.</summary>
public sealed class UriType : TextScalarType<Uri>
{
    /// <summary>Creates the scalar <c>URI</c>.</summary>
    public UriType()
        : base("URI")
    {
        Description = "The `URI` scalar represents a Uniform Resource Identifier (URI) as defined by RFC 3986.";
        SpecifiedBy = new Uri("https://tools.ietf.org/html/rfc3986");
    }

    internal override string Expectation => "a reference such as \"https://example.org/\" or \"/people\"";

    internal override bool TryParse(string text, [NotNullWhen(true)] out Uri? value)
        => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    internal override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.ToString();
}

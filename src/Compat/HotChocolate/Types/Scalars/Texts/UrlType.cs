using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types;

/// <summary>An absolute address.</summary>
public sealed class UrlType : TextScalarType<Uri>
{
    /// <summary>Creates the scalar <c>URL</c>.</summary>
    public UrlType()
        : base("URL")
    {
        Description = "The `URL` scalar represents a Uniform Resource Locator (URL) as defined by RFC 3986.";
        SpecifiedBy = new Uri("https://tools.ietf.org/html/rfc3986");
    }

    internal override string Expectation => "an absolute address such as \"https://example.org/\"";

    internal override bool TryParse(string text, [NotNullWhen(true)] out Uri? value)
        => Uri.TryCreate(text, UriKind.Absolute, out value);

    internal override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.ToString();
}

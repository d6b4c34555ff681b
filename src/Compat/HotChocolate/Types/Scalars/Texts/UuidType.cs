namespace HotChocolate.Types;

/// <summary>A universally unique identifier.</summary>
public sealed class UuidType : TextScalarType<Guid>
{
    /// <summary>Creates the scalar <c>UUID</c>.</summary>
    public UuidType()
        : base("UUID")
    {
        Description = "The `UUID` scalar type represents a Universally Unique Identifier (UUID) as defined by RFC 9562.";
        SpecifiedBy = new Uri("https://tools.ietf.org/html/rfc4122");
    }

    internal override string Expectation => "an identifier such as \"01234567-89ab-cdef-0123-456789abcdef\"";

    internal override bool TryParse(string text, out Guid value) => Guid.TryParse(text, out value);

    internal override string Format(Guid value) => value.ToString("D");
}

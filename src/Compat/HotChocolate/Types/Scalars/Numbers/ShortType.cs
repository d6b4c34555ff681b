namespace HotChocolate.Types;

/// <summary>A whole number of 16 bits.</summary>
public sealed class ShortType : IntegerScalarType<short>
{
    /// <summary>Creates the scalar <c>Short</c>.</summary>
    public ShortType()
        : base("Short")
    {
        Description = "The `Short` scalar type represents non-fractional signed whole 16-bit numeric values. Short can represent values between -(2^15) and 2^15 - 1.";
    }
}

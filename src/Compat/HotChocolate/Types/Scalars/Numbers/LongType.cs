namespace HotChocolate.Types;

/// <summary>A whole number of 64 bits.</summary>
public sealed class LongType : IntegerScalarType<long>
{
    /// <summary>Creates the scalar <c>Long</c>.</summary>
    public LongType()
        : base("Long")
    {
        Description = "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. Long can represent values between -(2^63) and 2^63 - 1.";
    }
}

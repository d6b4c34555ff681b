namespace HotChocolate.Types;

/// <summary>A whole number of 32 bits.</summary>
public sealed class IntType : IntegerScalarType<int>
{
    /// <summary>Creates the scalar <c>Int</c>.</summary>
    public IntType()
        : base("Int")
    {
        Description = "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.";
    }
}

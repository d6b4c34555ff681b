using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>A scalar of the schema; <see cref="Scalar"/> knows its values.</summary>
internal sealed class ScalarGraphType(ScalarType scalar) : NamedGraphType(scalar.Name)
{
    public override TypeKind Kind => TypeKind.Scalar;

    public ScalarType Scalar { get; } = scalar;

    public bool IsSpecified => Scalar is IntType or FloatType or BooleanType or IdType || Scalar.GetType() == typeof(StringType);
}

using System.Text.Json;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Which C# types are scalars, and which.</summary>
internal sealed class ScalarBindings
{
    private static readonly Dictionary<Type, Type> Defaults = new()
    {
        [typeof(string)] = typeof(StringType),
        [typeof(bool)] = typeof(BooleanType),
        [typeof(int)] = typeof(IntType),
        [typeof(short)] = typeof(ShortType),
        [typeof(long)] = typeof(LongType),
        [typeof(float)] = typeof(FloatType),
        [typeof(double)] = typeof(FloatType),
        [typeof(decimal)] = typeof(DecimalType),
        [typeof(DateOnly)] = typeof(LocalDateType),
        [typeof(DateTime)] = typeof(DateTimeType),
        [typeof(DateTimeOffset)] = typeof(DateTimeType),
        [typeof(Guid)] = typeof(UuidType),
        [typeof(Uri)] = typeof(UriType),
        [typeof(JsonElement)] = typeof(AnyType),
        [typeof(object)] = typeof(AnyType),
    };

    private readonly Dictionary<Type, ScalarGraphType> _scalars = [];
    private readonly Dictionary<Type, Type> _bindings;

    public ScalarBindings(SchemaConfiguration configuration)
    {
        _bindings = new Dictionary<Type, Type>(Defaults);

        foreach (var (runtimeType, schemaType) in configuration.RuntimeTypeBindings)
            _bindings[runtimeType] = schemaType;
    }

    /// <summary>The scalars in use.</summary>
    public IEnumerable<ScalarGraphType> InUse => _scalars.Values;

    /// <summary>The scalar of a class that derives from <see cref="ScalarType"/>.</summary>
    public ScalarGraphType Get(Type scalarType)
    {
        if (!_scalars.TryGetValue(scalarType, out var type))
        {
            var scalar = (ScalarType)Activator.CreateInstance(scalarType)!;
            _scalars.Add(scalarType, type = new ScalarGraphType(scalar) { Description = scalar.Description, RuntimeType = scalar.RuntimeType });
        }

        return type;
    }

    /// <summary>The scalar that a C# type is shown as, or null when it is no scalar.</summary>
    public ScalarGraphType? Find(Type runtimeType)
        => _bindings.TryGetValue(runtimeType, out var scalarType) && scalarType.IsAssignableTo(typeof(ScalarType)) ? Get(scalarType) : null;
}

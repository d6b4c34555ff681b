using System.Collections;
using System.Reflection;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Builds arguments and input fields, with the code that turns clients' values into C# ones.</summary>
internal sealed class InputValues(
    TypeRegistry types,
    MemberDocumentation documentation,
    RuntimeConversions conversions,
    GlobalIds globalIds,
    SchemaErrors errors)
{
    /// <summary>Builds an argument from a parameter.</summary>
    public InputValueDefinition Argument(ParameterInfo parameter)
    {
        var name = MemberDocumentation.Attribute<GraphQLNameAttribute>(parameter)?.Name ?? NamingConventions.CamelCase(parameter.Name!);
        var hasDefault = parameter.HasDefaultValue && parameter.DefaultValue is not null;
        return Create(
            name,
            parameter,
            ClrShape.Of(parameter),
            parameter.ParameterType,
            MemberDocumentation.Origin(parameter),
            hasDefault ? parameter.DefaultValue : null,
            hasDefault);
    }

    /// <summary>Builds an input field from a property; a constructor's parameter may give its default.</summary>
    public InputValueDefinition Field(PropertyInfo property, ParameterInfo? constructorParameter)
    {
        var name = MemberDocumentation.Attribute<GraphQLNameAttribute>(property)?.Name ?? NamingConventions.CamelCase(property.Name);
        var hasDefault = constructorParameter is { HasDefaultValue: true, DefaultValue: not null };
        return Create(
            name,
            property,
            ClrShape.Of(property),
            property.PropertyType,
            MemberDocumentation.Origin(property),
            hasDefault ? constructorParameter!.DefaultValue : null,
            hasDefault);
    }

    /// <summary>Builds the coercer for a type and the C# type its values become.</summary>
    public InputCoercer Coercer(GraphType type, ClrShape shape, Type runtimeType, string origin, Func<object, object?>? convert = null)
    {
        switch (type.Nullable)
        {
            case ListGraphType list:
                if (shape.Element is null)
                {
                    errors.Add($"{origin} is of type {type} but {runtimeType} is no list: make it a list or state another type.");
                    return new NullCoercer();
                }

                var item = Coercer(list.ItemType, shape.Element, shape.Element.Type, origin, convert);
                return new ListCoercer(item, list.ItemType.IsNonNull, ListFactories.Create(Unwrapped(runtimeType), ItemType(shape.Element)));

            case InputObjectGraphType input:
                return new InputObjectCoercer(input);

            case ScalarGraphType scalar:
                if (convert is null && !conversions.TryFind(scalar.RuntimeType, shape.Type, out convert))
                    errors.Add($"{origin} is of type {shape.Type}, which the scalar {scalar.Name} cannot give: add a converter with AddTypeConverter<{scalar.RuntimeType.Name}, {shape.Type.Name}>.");

                return new LeafCoercer(scalar, convert);

            case EnumGraphType named:
                return new LeafCoercer(named, null);

            default:
                errors.Add($"{origin} is of type {type}, which only answers have: an argument takes scalars, enums, input objects and lists of them.", ErrorCodes.MustBeInputType);
                return new NullCoercer();
        }
    }

    private InputValueDefinition Create(
        string name,
        ICustomAttributeProvider member,
        ClrShape shape,
        Type runtimeType,
        string origin,
        object? defaultValue,
        bool hasDefault)
    {
        var globalId = globalIds.For(member);
        var type = globalId is not null ? TypeRegistry.Wrap(shape, types.Scalar<IdType>())
            : types.Stated(member, shape, isInput: true) ?? types.Input(shape);

        if (MemberDocumentation.Attribute<GraphQLNonNullTypeAttribute>(member) is not null && !type.IsNonNull)
            type = new NonNullGraphType(type);

        if (MemberDocumentation.Attribute<DefaultValueAttribute>(member) is { } stated)
            (defaultValue, hasDefault) = (stated.Value, true);

        return new InputValueDefinition(name, type)
        {
            Description = documentation.Description(member),
            DeprecationReason = MemberDocumentation.DeprecationReason(member),
            DefaultValue = hasDefault ? Literal(type, defaultValue, origin) : null,
            Coercer = Coercer(type, shape, runtimeType, origin, globalId?.Parser(shape.NamedType, conversions, owner => types.OutputNamed(owner).Name)),
            CostWeight = MemberDocumentation.Attribute<CostAttribute>(member)?.Weight,
            Origin = origin,
        };
    }

    /// <summary>A default value as GraphQL writes it.</summary>
    private ValueNode Literal(GraphType type, object? value, string origin)
    {
        switch (value, type.Nullable)
        {
            case (null, _):
                return new NullValueNode(default);
            case (IEnumerable items and not string, ListGraphType list):
                return new ListValueNode(default, [.. items.Cast<object?>().Select(i => Literal(list.ItemType, i, origin))]);
            case (_, EnumGraphType type1) when type1.ValueOf(value!) is { } known:
                return new EnumValueNode(default, known.Name);
            case (_, ScalarGraphType scalar):
                var runtime = conversions.TryFind(value!.GetType(), scalar.RuntimeType, out var convert) && convert is not null ? convert(value) : value;
                return scalar.Scalar.ToLiteral(runtime!);
            default:
                errors.Add($"The default value {value} of {origin} does not fit the type {type}.");
                return new NullValueNode(default);
        }
    }

    private static Type Unwrapped(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : type;

    private static Type ItemType(ClrShape item)
        => item is { IsNullable: true, Type.IsValueType: true } ? typeof(Nullable<>).MakeGenericType(item.Type) : item.Type;
}

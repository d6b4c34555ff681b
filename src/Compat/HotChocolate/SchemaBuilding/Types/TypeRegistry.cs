using System.Reflection;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>
/// Finds the schema type of a C# type, and creates it where it is met for the first time: the type exists at once with its name, so
/// that others can refer to it, and its members are built when their turn comes.
/// </summary>
internal sealed class TypeRegistry(SchemaConfiguration configuration, MemberDocumentation documentation, SchemaErrors errors)
{
    private readonly Dictionary<string, NamedGraphType> _types = [];
    private readonly Dictionary<Type, NamedGraphType> _outputs = [];
    private readonly Dictionary<Type, NamedGraphType> _inputs = [];
    private readonly Queue<NamedGraphType> _incomplete = [];

    public ScalarBindings Scalars { get; } = new(configuration);

    public IReadOnlyDictionary<string, NamedGraphType> Types => _types;

    /// <summary>The C# types of object types, interfaces and unions.</summary>
    public IReadOnlyDictionary<Type, NamedGraphType> Outputs => _outputs;

    public bool TryDequeueIncomplete(out NamedGraphType? type) => _incomplete.TryDequeue(out type);

    public GraphType Output(ClrShape shape) => Wrap(shape, OutputNamed(shape.NamedType));

    public GraphType Input(ClrShape shape) => Wrap(shape, InputNamed(shape.NamedType));

    /// <summary>Puts the lists and non-nulls of a C# type around a named type.</summary>
    public static GraphType Wrap(ClrShape shape, NamedGraphType named)
    {
        GraphType type = shape.Element is null ? named : new ListGraphType(Wrap(shape.Element, named));
        return shape.IsNullable ? type : new NonNullGraphType(type);
    }

    /// <summary>The type that <c>[GraphQLType]</c> states, or null.</summary>
    public GraphType? Stated(ICustomAttributeProvider member, ClrShape shape, bool isInput)
    {
        if (MemberDocumentation.Attribute<GraphQLTypeAttribute>(member) is not { } stated)
            return null;

        if (stated.TypeSyntax is not null)
            return FromSyntax(Utf8GraphQLParser.ParseType(stated.TypeSyntax));

        var type = stated.Type!;
        var named = type.IsAssignableTo(typeof(ScalarType)) ? Register(Scalars.Get(type)) : isInput ? InputNamed(type) : OutputNamed(type);
        return Wrap(shape, named);
    }

    public NamedGraphType Scalar<T>()
        where T : ScalarType
        => Register(Scalars.Get(typeof(T)));

    /// <summary>The type of values that are answered.</summary>
    public NamedGraphType OutputNamed(Type type)
    {
        if (Leaf(type) is { } leaf)
            return leaf;

        return _outputs.TryGetValue(type, out var known) ? known : Create(type, KindOfOutput(type));
    }

    /// <summary>The type of values that are given.</summary>
    public NamedGraphType InputNamed(Type type)
    {
        if (Leaf(type) is { } leaf)
            return leaf;

        return _inputs.TryGetValue(type, out var known) ? known : Create(type, TypeKind.InputObject);
    }

    /// <summary>Creates the type of a C# type as a kind, unless it exists.</summary>
    public NamedGraphType Create(Type type, TypeKind kind)
    {
        if (kind is TypeKind.Scalar or TypeKind.Enum)
            return Leaf(type, kind) ?? throw new ArgumentException($"{type} is no {kind}.", nameof(type));

        var map = kind == TypeKind.InputObject ? _inputs : _outputs;

        if (map.TryGetValue(type, out var known))
            return known;

        var name = NameOf(type, kind);
        NamedGraphType created = kind switch
        {
            TypeKind.Object => new ObjectGraphType(name) { RuntimeType = type },
            TypeKind.Interface => new InterfaceGraphType(name) { RuntimeType = type },
            TypeKind.Union => new UnionGraphType(name) { RuntimeType = type },
            _ => new InputObjectGraphType(name) { RuntimeType = type, IsOneOf = type.IsDefined(typeof(OneOfAttribute)) },
        };

        map.Add(type, created);
        return Add(created, type);
    }

    /// <summary>Adds a type that has a C# type only in part (a root, a payload, a connection) under its name, unless it exists.</summary>
    public T GetOrAdd<T>(string name, Func<T> create, bool queue = true)
        where T : NamedGraphType
    {
        if (_types.TryGetValue(name, out var known))
        {
            if (known is T sameKind)
                return sameKind;

            errors.Add($"Two types are named {name}: {known.RuntimeType} and a generated one. Rename one with [GraphQLName].");
            return create();
        }

        var created = create();
        _types.Add(name, created);

        if (queue)
            _incomplete.Enqueue(created);

        return created;
    }

    /// <summary>Adds a complete type, such as a scalar, unless it exists.</summary>
    public T Register<T>(T type)
        where T : NamedGraphType
    {
        if (_types.TryAdd(type.Name, type) || ReferenceEquals(_types[type.Name], type))
            return type;

        errors.Add($"Two types are named {type.Name}: {_types[type.Name].RuntimeType} and {type.RuntimeType}. Rename one with [GraphQLName].");
        return type;
    }

    public bool IsDeclaredAs(Type type, TypeKind kind) => configuration.Types.Any(t => t.Type == type && t.Kind == kind);

    private NamedGraphType Add(NamedGraphType created, Type type)
    {
        created.Description = documentation.Description(type);
        created.CostWeight = MemberDocumentation.Attribute<CostAttribute>(type)?.Weight;

        if (_types.TryAdd(created.Name, created))
            _incomplete.Enqueue(created);
        else
            errors.Add($"Two types are named {created.Name}: {_types[created.Name].RuntimeType} and {type}. Rename one with [GraphQLName].");

        return created;
    }

    private NamedGraphType? Leaf(Type type, TypeKind? kind = null)
    {
        if (Scalars.Find(type) is { } scalar)
            return Register(scalar);

        if (!type.IsEnum && kind != TypeKind.Enum)
            return null;

        if (_outputs.TryGetValue(type, out var known))
            return known;

        var created = EnumTypes.Create(type, NameOf(type, TypeKind.Enum), documentation);
        _outputs.Add(type, created);
        return Register(created);
    }

    private TypeKind KindOfOutput(Type type)
    {
        if (type.IsDefined(typeof(UnionTypeAttribute), inherit: false) || IsDeclaredAs(type, TypeKind.Union))
            return TypeKind.Union;

        if (type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) || IsDeclaredAs(type, TypeKind.Interface))
            return TypeKind.Interface;

        return type.IsInterface && !type.IsDefined(typeof(ObjectTypeAttribute), inherit: false) && !IsDeclaredAs(type, TypeKind.Object)
            ? TypeKind.Interface
            : TypeKind.Object;
    }

    private string NameOf(Type type, TypeKind kind)
    {
        var stated = MemberDocumentation.Attribute<GraphQLNameAttribute>(type)?.Name ?? kind switch
        {
            TypeKind.Object => MemberDocumentation.Attribute<ObjectTypeAttribute>(type)?.Name,
            TypeKind.Interface => MemberDocumentation.Attribute<InterfaceTypeAttribute>(type)?.Name,
            TypeKind.Union => MemberDocumentation.Attribute<UnionTypeAttribute>(type)?.Name,
            TypeKind.Enum => MemberDocumentation.Attribute<EnumTypeAttribute>(type)?.Name,
            TypeKind.InputObject => MemberDocumentation.Attribute<InputObjectTypeAttribute>(type)?.Name,
            _ => null,
        };

        return stated ?? (kind == TypeKind.InputObject
            ? NamingConventions.InputType(type)
            : NamingConventions.Type(type, configuration.SchemaOptions.StripLeadingIFromInterface && kind == TypeKind.Interface));
    }

    private GraphType FromSyntax(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullGraphType(FromSyntax(nonNull.Type)),
        ListTypeNode list => new ListGraphType(FromSyntax(list.Type)),
        NamedTypeNode { Name.Value: var name } => name switch
        {
            "ID" => Scalar<IdType>(),
            "String" => Scalar<StringType>(),
            "Int" => Scalar<IntType>(),
            "Float" => Scalar<FloatType>(),
            "Boolean" => Scalar<BooleanType>(),
            _ => _types.GetValueOrDefault(name) ?? Unknown(name),
        },
        _ => throw new InvalidOperationException($"Unexpected type {node}."),
    };

    private NamedGraphType Unknown(string name)
    {
        errors.Add($"[GraphQLType(\"…{name}…\")] names a type that the schema does not have: add it before, or name its C# type.", "TS_MISSING_TYPE");
        return Scalar<AnyType>();
    }
}

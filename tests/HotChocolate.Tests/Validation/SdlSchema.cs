using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.Tests.Validation;

/// <summary>A schema to validate against, made from SDL; nothing in it can be executed.</summary>
internal sealed class SdlSchema
{
    private static readonly ScalarType[] Scalars =
        [new IntType(), new FloatType(), new StringType(), new BooleanType(), new IdType(), new AnyType()];

    private static readonly DocumentNode Specified = Utf8GraphQLParser.Parse("""
        directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @deprecated(reason: String! = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        directive @specifiedBy(url: String!) on SCALAR
        directive @oneOf on INPUT_OBJECT
        type __Schema { description: String types: [__Type!]! queryType: __Type! mutationType: __Type subscriptionType: __Type directives: [__Directive!]! }
        type __Type { kind: __TypeKind! name: String description: String fields(includeDeprecated: Boolean = false): [__Field!] interfaces: [__Type!] possibleTypes: [__Type!] enumValues(includeDeprecated: Boolean = false): [__EnumValue!] inputFields(includeDeprecated: Boolean = false): [__InputValue!] ofType: __Type specifiedByURL: String isOneOf: Boolean }
        type __Field { name: String! description: String args(includeDeprecated: Boolean = false): [__InputValue!]! type: __Type! isDeprecated: Boolean! deprecationReason: String }
        type __InputValue { name: String! description: String type: __Type! defaultValue: String isDeprecated: Boolean! deprecationReason: String }
        type __EnumValue { name: String! description: String isDeprecated: Boolean! deprecationReason: String }
        type __Directive { name: String! description: String isRepeatable: Boolean! locations: [__DirectiveLocation!]! args(includeDeprecated: Boolean = false): [__InputValue!]! }
        enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
        enum __DirectiveLocation { QUERY FIELD }
        """);

    private readonly Dictionary<string, NamedGraphType> _types = [];
    private readonly Dictionary<string, DirectiveDefinition> _directives = [];

    private SdlSchema()
    {
    }

    public static Schema Create(string sdl)
    {
        var schema = new SdlSchema();
        var document = Utf8GraphQLParser.Parse(sdl, ParserOptions.Trusted);
        var definitions = Specified.Definitions
            .Where(specified => document.Definitions.All(own => NameOf(own) != NameOf(specified)))
            .Concat(document.Definitions).ToList();
        foreach (var scalar in Scalars) schema._types.Add(scalar.Name, new ScalarGraphType(scalar));
        foreach (var definition in definitions.OfType<TypeDefinitionNode>()) schema.Declare(definition);
        foreach (var definition in definitions) schema.Complete(definition);

        var roots = definitions.OfType<SchemaDefinitionNode>().SelectMany(node => node.OperationTypes).ToDictionary(
            root => root.Operation, root => root.Type.Name.Value);
        return new Schema(
            "default",
            schema.Root(roots, OperationType.Query)!,
            schema.Root(roots, OperationType.Mutation),
            schema.Root(roots, OperationType.Subscription),
            schema._types,
            schema._directives)
        {
            TypenameField = schema.Meta("__typename", "String!"),
            SchemaField = schema.Meta("__schema", "__Schema!"),
            TypeField = schema.Meta("__type", "__Type", ("name", "String!"))
        };
    }

    private static string? NameOf(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => type.Name.Value,
        DirectiveDefinitionNode directive => "@" + directive.Name.Value,
        _ => null
    };

    private ObjectGraphType? Root(Dictionary<OperationType, string> roots, OperationType operation) =>
        _types.GetValueOrDefault(roots.Count == 0 ? operation.ToString() : roots.GetValueOrDefault(operation, "")) as ObjectGraphType;

    private FieldDefinition Meta(string name, string type, params (string Name, string Type)[] arguments)
    {
        var field = new FieldDefinition(name, Type(Utf8GraphQLParser.ParseType(type))) { DeclaringType = (ComplexGraphType)_types["Query"] };
        foreach (var argument in arguments)
            field.Arguments.Add(argument.Name, new InputValueDefinition(argument.Name, Type(Utf8GraphQLParser.ParseType(argument.Type))));
        return field;
    }

    private void Declare(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        if (definition is ScalarTypeDefinitionNode)
        {
            _types.TryAdd(name, new ScalarGraphType(new AnyScalar(name)));
            return;
        }

        _types.Add(name, definition switch
        {
            ObjectTypeDefinitionNode => new ObjectGraphType(name),
            InterfaceTypeDefinitionNode => new InterfaceGraphType(name),
            UnionTypeDefinitionNode => new UnionGraphType(name),
            EnumTypeDefinitionNode => new EnumGraphType(name),
            InputObjectTypeDefinitionNode input =>
                new InputObjectGraphType(name) { IsOneOf = input.Directives.Any(directive => directive.Name.Value == "oneOf") },
            _ => throw new NotSupportedException(definition.ToString())
        });
    }

    private void Complete(DefinitionNode definition)
    {
        switch (definition)
        {
            case ComplexTypeDefinitionNode node:
                var complex = (ComplexGraphType)_types[node.Name.Value];
                foreach (var type in node.Interfaces) complex.Interfaces.Add((InterfaceGraphType)_types[type.Name.Value]);
                foreach (var field in node.Fields) complex.Fields.Add(field.Name.Value, Field(field, complex));
                break;
            case UnionTypeDefinitionNode node:
                ((UnionGraphType)_types[node.Name.Value]).Members.AddRange(
                    node.Types.Select(type => (ObjectGraphType)_types[type.Name.Value]));
                break;
            case EnumTypeDefinitionNode node:
                foreach (var value in node.Values)
                    ((EnumGraphType)_types[node.Name.Value]).Add(new EnumValueDefinition(value.Name.Value, value.Name.Value));
                break;
            case InputObjectTypeDefinitionNode node:
                foreach (var field in node.Fields)
                    ((InputObjectGraphType)_types[node.Name.Value]).Fields.Add(field.Name.Value, Input(field));
                break;
            case DirectiveDefinitionNode node:
                var directive = new DirectiveDefinition(
                    node.Name.Value,
                    [.. node.Locations.Select(place => Enum.Parse<DirectiveLocation>(place.Value.Replace("_", ""), ignoreCase: true))])
                {
                    IsRepeatable = node.IsRepeatable
                };
                foreach (var argument in node.Arguments) directive.Arguments.Add(argument.Name.Value, Input(argument));
                _directives.Add(directive.Name, directive);
                break;
        }
    }

    private FieldDefinition Field(FieldDefinitionNode node, ComplexGraphType type)
    {
        var cost = Argument(node.Directives, "cost", "weight") as StringValueNode;
        var field = new FieldDefinition(node.Name.Value, Type(node.Type))
        {
            DeclaringType = type,
            CostWeight = cost is null ? null : double.Parse(cost.Value, System.Globalization.CultureInfo.InvariantCulture),
            ListSize = node.Directives.Any(directive => directive.Name.Value == "listSize")
                ? new ListSize
                {
                    AssumedSize = Argument(node.Directives, "listSize", "assumedSize") is IntValueNode size ? int.Parse(size.Value) : null,
                    SlicingArguments = Strings(Argument(node.Directives, "listSize", "slicingArguments")),
                    SizedFields = Strings(Argument(node.Directives, "listSize", "sizedFields")),
                    RequireOneSlicingArgument =
                        Argument(node.Directives, "listSize", "requireOneSlicingArgument") is not BooleanValueNode { Value: false }
                }
                : null
        };
        foreach (var argument in node.Arguments) field.Arguments.Add(argument.Name.Value, Input(argument));
        return field;
    }

    private static ValueNode? Argument(IEnumerable<DirectiveNode> directives, string directive, string argument) =>
        directives.FirstOrDefault(node => node.Name.Value == directive)?
            .Arguments.FirstOrDefault(node => node.Name.Value == argument)?.Value;

    private static string[] Strings(ValueNode? list) =>
        list is ListValueNode values ? [.. values.Items.Cast<StringValueNode>().Select(value => value.Value)] : [];

    private InputValueDefinition Input(InputValueDefinitionNode node)
    {
        var cost = Argument(node.Directives, "cost", "weight") as StringValueNode;
        return new InputValueDefinition(node.Name.Value, Type(node.Type))
        {
            DefaultValue = node.DefaultValue,
            CostWeight = cost is null ? null : double.Parse(cost.Value, System.Globalization.CultureInfo.InvariantCulture)
        };
    }

    private GraphType Type(TypeNode type) => type switch
    {
        ListTypeNode list => new ListGraphType(Type(list.Type)),
        NonNullTypeNode nonNull => new NonNullGraphType(Type(nonNull.Type)),
        _ => _types[type.NamedType.Name.Value]
    };

    private sealed class AnyScalar(string name) : StringType(name)
    {
        internal override bool TryParseLiteral(ValueNode literal, out object? value)
        {
            value = literal;
            return true;
        }
    }
}

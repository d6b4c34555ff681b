using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.TypeSystem;
using DirectiveLocation = HotChocolate.TypeSystem.DirectiveLocation;

namespace HotChocolate.SchemaBuilding;

/// <summary>The types and meta fields of introspection (section 4).</summary>
internal sealed class IntrospectionTypes
{
    private readonly TypeRegistry _types;
    private readonly GraphType _text;
    private readonly GraphType _requiredText;
    private readonly GraphType _requiredFlag;
    private Schema? _schema;

    public IntrospectionTypes(TypeRegistry types)
    {
        _types = types;
        _text = types.Scalar<StringType>();
        _requiredText = Required(_text);
        _requiredFlag = Required(types.Scalar<BooleanType>());

        var schemaType = Add("__Schema");
        var type = Add("__Type");
        var field = Add("__Field");
        var inputValue = Add("__InputValue");
        var enumValue = Add("__EnumValue");
        var directive = Add("__Directive");
        var kinds = AddEnum("__TypeKind", Enum.GetValues<TypeKind>().Cast<object>());
        var locations = AddEnum("__DirectiveLocation", Enum.GetValues<DirectiveLocation>().Cast<object>());

        AddSchemaFields(schemaType, type, directive);
        AddTypeFields(type, field, inputValue, enumValue, kinds);
        AddFieldFields(field, inputValue, type);
        AddInputValueFields(inputValue, type);
        AddEnumValueFields(enumValue);
        AddDirectiveFields(directive, inputValue, locations);

        TypenameField = new FieldDefinition("__typename", _requiredText) { DeclaringType = type };
        SchemaField = new FieldDefinition("__schema", Required(schemaType)) { DeclaringType = schemaType, PureResolver = _ => Schema };
        TypeField = new FieldDefinition("__type", type)
        {
            DeclaringType = type,
            Resolver = context => new ValueTask<object?>(Schema.Types.GetValueOrDefault((string)context.Arguments[0].Value!)),
        };
        TypeField.Arguments.Add("name", new InputValueDefinition("name", _requiredText) { Coercer = new LeafCoercer(_text.Named, null) });
    }

    public FieldDefinition TypenameField { get; }

    public FieldDefinition SchemaField { get; }

    public FieldDefinition TypeField { get; }

    /// <summary>The schema that is looked into; set once it is complete.</summary>
    public Schema Schema
    {
        get => _schema ?? throw new InvalidOperationException("The schema is not complete.");
        set => _schema = value;
    }

    private void AddSchemaFields(ObjectGraphType schemaType, GraphType type, GraphType directive)
    {
        Field<Schema>(schemaType, "description", _text, s => s.Description);
        Field<Schema>(schemaType, "types", RequiredList(type), s => s.Types.Values.OrderBy(t => t.Name, StringComparer.Ordinal).ToArray());
        Field<Schema>(schemaType, "queryType", Required(type), s => s.QueryType);
        Field<Schema>(schemaType, "mutationType", type, s => s.MutationType);
        Field<Schema>(schemaType, "subscriptionType", type, s => s.SubscriptionType);
        Field<Schema>(schemaType, "directives", RequiredList(directive), s => s.Directives.Values.OrderBy(d => d.Name, StringComparer.Ordinal).ToArray());
    }

    private void AddTypeFields(ObjectGraphType type, GraphType field, GraphType inputValue, GraphType enumValue, GraphType kinds)
    {
        Field<GraphType>(type, "kind", Required(kinds), t => t.Kind);
        Field<GraphType>(type, "name", _text, t => (t as NamedGraphType)?.Name);
        Field<GraphType>(type, "description", _text, t => (t as NamedGraphType)?.Description);
        Field<GraphType>(type, "specifiedByURL", _text, t => (t as ScalarGraphType)?.Scalar.SpecifiedBy?.AbsoluteUri);
        Deprecatable<GraphType>(type, "fields", NullableList(field), (t, all) => (t as ComplexGraphType)?.Fields.Values
            .Where(f => all || f.DeprecationReason is null).ToArray());
        Field<GraphType>(type, "interfaces", NullableList(type), t => (t as ComplexGraphType)?.Interfaces);
        Field<GraphType>(type, "possibleTypes", NullableList(type), t => t.Kind is TypeKind.Interface or TypeKind.Union
            ? Schema.PossibleTypes(t.Named)
            : null);
        Deprecatable<GraphType>(type, "enumValues", NullableList(enumValue), (t, all) => (t as EnumGraphType)?.Values.Values
            .Where(v => all || v.DeprecationReason is null).ToArray());
        Deprecatable<GraphType>(type, "inputFields", NullableList(inputValue), (t, all) => (t as InputObjectGraphType)?.Fields.Values
            .Where(f => all || f.DeprecationReason is null).ToArray());
        Field<GraphType>(type, "ofType", type, t => t switch
        {
            NonNullGraphType nonNull => nonNull.Nullable,
            ListGraphType list => list.ItemType,
            _ => null,
        });
        Field<GraphType>(type, "isOneOf", _types.Scalar<BooleanType>(), t => (t as InputObjectGraphType)?.IsOneOf);
    }

    private void AddFieldFields(ObjectGraphType field, GraphType inputValue, GraphType type)
    {
        Field<FieldDefinition>(field, "name", _requiredText, f => f.Name);
        Field<FieldDefinition>(field, "description", _text, f => f.Description);
        Deprecatable<FieldDefinition>(field, "args", RequiredList(inputValue), (f, all) => f.Arguments.Values
            .Where(a => all || a.DeprecationReason is null).ToArray());
        Field<FieldDefinition>(field, "type", Required(type), f => f.Type);
        Field<FieldDefinition>(field, "isDeprecated", _requiredFlag, f => f.DeprecationReason is not null);
        Field<FieldDefinition>(field, "deprecationReason", _text, f => f.DeprecationReason);
    }

    private void AddInputValueFields(ObjectGraphType inputValue, GraphType type)
    {
        Field<InputValueDefinition>(inputValue, "name", _requiredText, v => v.Name);
        Field<InputValueDefinition>(inputValue, "description", _text, v => v.Description);
        Field<InputValueDefinition>(inputValue, "type", Required(type), v => v.Type);
        Field<InputValueDefinition>(inputValue, "defaultValue", _text, v => v.DefaultValue?.ToString());
        Field<InputValueDefinition>(inputValue, "isDeprecated", _requiredFlag, v => v.DeprecationReason is not null);
        Field<InputValueDefinition>(inputValue, "deprecationReason", _text, v => v.DeprecationReason);
    }

    private void AddEnumValueFields(ObjectGraphType enumValue)
    {
        Field<EnumValueDefinition>(enumValue, "name", _requiredText, v => v.Name);
        Field<EnumValueDefinition>(enumValue, "description", _text, v => v.Description);
        Field<EnumValueDefinition>(enumValue, "isDeprecated", _requiredFlag, v => v.DeprecationReason is not null);
        Field<EnumValueDefinition>(enumValue, "deprecationReason", _text, v => v.DeprecationReason);
    }

    private void AddDirectiveFields(ObjectGraphType directive, GraphType inputValue, GraphType locations)
    {
        Field<DirectiveDefinition>(directive, "name", _requiredText, d => d.Name);
        Field<DirectiveDefinition>(directive, "description", _text, d => d.Description);
        Field<DirectiveDefinition>(directive, "isRepeatable", _requiredFlag, d => d.IsRepeatable);
        Field<DirectiveDefinition>(directive, "locations", RequiredList(locations), d => d.Locations);
        Deprecatable<DirectiveDefinition>(directive, "args", RequiredList(inputValue), (d, all) => d.Arguments.Values
            .Where(a => all || a.DeprecationReason is null).ToArray());
    }

    private ObjectGraphType Add(string name) => _types.GetOrAdd(name, () => new ObjectGraphType(name), queue: false);

    private EnumGraphType AddEnum(string name, IEnumerable<object> values) => _types.GetOrAdd(name, () =>
    {
        var type = new EnumGraphType(name);

        foreach (var value in values)
            type.Add(new EnumValueDefinition(NamingConventions.EnumValue(value.ToString()!), value));

        return type;
    }, queue: false);

    private static void Field<T>(ObjectGraphType type, string name, GraphType fieldType, Func<T, object?> resolve)
        => type.Fields.Add(name, new FieldDefinition(name, fieldType) { DeclaringType = type, PureResolver = parent => resolve((T)parent!) });

    /// <summary>A field whose list leaves out what is deprecated unless it is asked for.</summary>
    private void Deprecatable<T>(ObjectGraphType type, string name, GraphType fieldType, Func<T, bool, object?> resolve)
    {
        var field = new FieldDefinition(name, fieldType)
        {
            DeclaringType = type,
            Resolver = context => new ValueTask<object?>(resolve((T)context.ParentObject!, context.Arguments[0].Value is true)),
        };
        field.Arguments.Add("includeDeprecated", new InputValueDefinition("includeDeprecated", _requiredFlag)
        {
            DefaultValue = new BooleanValueNode(default, false),
            Coercer = new LeafCoercer(_requiredFlag.Named, null),
        });
        type.Fields.Add(name, field);
    }

    private static NonNullGraphType Required(GraphType type) => new(type);

    private static ListGraphType NullableList(GraphType item) => new(Required(item));

    private static NonNullGraphType RequiredList(GraphType item) => new(NullableList(item));
}

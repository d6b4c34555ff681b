using System.Collections.Immutable;
using System.Globalization;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>Prints a schema as SDL: the roots, then each kind of type by name. The same schema always gives the same text.</summary>
internal static class SchemaPrinter
{
    public static string Print(Schema schema) => SyntaxPrinter.Print(ToDocument(schema)) + "\n";

    private static DocumentNode ToDocument(Schema schema)
    {
        ObjectGraphType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        var others = schema.Types.Values
            .Where(t => !t.IsIntrospection && !roots.Contains(t) && t is not ScalarGraphType { IsSpecified: true })
            .OrderBy(Rank)
            .ThenBy(t => t.Name, StringComparer.Ordinal);

        return new DocumentNode(
            default,
            [
                SchemaDefinition(schema),
                .. roots.Where(t => t is not null).Concat(others).Select(t => Definition(t!)),
                .. schema.Directives.Values.Where(d => !d.IsSpecified).OrderBy(d => d.Name, StringComparer.Ordinal).Select(Definition),
            ]);
    }

    private static int Rank(NamedGraphType type) => type.Kind switch
    {
        TypeKind.Object => 0,
        TypeKind.Interface => 1,
        TypeKind.Union => 2,
        TypeKind.InputObject => 3,
        TypeKind.Enum => 4,
        _ => 5,
    };

    private static SchemaDefinitionNode SchemaDefinition(Schema schema)
    {
        (OperationType Operation, ObjectGraphType? Type)[] roots =
        [
            (OperationType.Query, schema.QueryType),
            (OperationType.Mutation, schema.MutationType),
            (OperationType.Subscription, schema.SubscriptionType),
        ];
        return new SchemaDefinitionNode(
            default,
            isExtension: false,
            Text(schema.Description),
            [],
            [.. roots.Where(r => r.Type is not null).Select(r => new OperationTypeDefinitionNode(default, r.Operation, Named(r.Type!.Name)))]);
    }

    private static DefinitionNode Definition(NamedGraphType type)
    {
        var name = Name(type.Name);
        var description = Text(type.Description);

        return type switch
        {
            ObjectGraphType obj => new ObjectTypeDefinitionNode(default, false, description, name, Interfaces(obj), Cost(obj.CostWeight), Fields(obj)),
            InterfaceGraphType obj => new InterfaceTypeDefinitionNode(default, false, description, name, Interfaces(obj), [], Fields(obj)),
            UnionGraphType union => new UnionTypeDefinitionNode(default, false, description, name, [], [.. union.Members.Select(m => Named(m.Name))]),
            EnumGraphType named => new EnumTypeDefinitionNode(default, false, description, name, Cost(named.CostWeight), [.. named.Values.Values.Select(Value)]),
            InputObjectGraphType input => new InputObjectTypeDefinitionNode(
                default,
                false,
                description,
                name,
                input.IsOneOf ? [new DirectiveNode(default, Name("oneOf"), [])] : [],
                [.. input.Fields.Values.Select(Input)]),
            ScalarGraphType scalar => new ScalarTypeDefinitionNode(
                default, false, description, name, [.. SpecifiedBy(scalar.Scalar), .. Cost(scalar.CostWeight)]),
            _ => throw new InvalidOperationException($"Unexpected type {type}."),
        };
    }

    private static DirectiveDefinitionNode Definition(DirectiveDefinition directive)
        => new(
            default,
            Text(directive.Description),
            Name(directive.Name),
            [.. directive.Arguments.Values.Select(Input)],
            directive.IsRepeatable,
            [.. directive.Locations.Select(l => Name(SchemaBuilding.NamingConventions.EnumValue(l.ToString())))]);

    private static ImmutableArray<NamedTypeNode> Interfaces(ComplexGraphType type)
        => [.. type.Interfaces.OrderBy(i => i.Name, StringComparer.Ordinal).Select(i => Named(i.Name))];

    private static ImmutableArray<FieldDefinitionNode> Fields(ComplexGraphType type)
        => [.. type.Fields.Values.Select(f => new FieldDefinitionNode(
            default,
            Text(f.Description),
            Name(f.Name),
            [.. f.Arguments.Values.Select(Input)],
            Type(f.Type),
            [.. Deprecated(f.DeprecationReason), .. Sized(f.ListSize), .. Cost(f.CostWeight)]))];

    private static InputValueDefinitionNode Input(InputValueDefinition value)
        => new(
            default,
            Text(value.Description),
            Name(value.Name),
            Type(value.Type),
            value.DefaultValue,
            [.. Deprecated(value.DeprecationReason), .. Cost(value.CostWeight)]);

    private static EnumValueDefinitionNode Value(EnumValueDefinition value)
        => new(default, Text(value.Description), Name(value.Name), Deprecated(value.DeprecationReason));

    private static ImmutableArray<DirectiveNode> Deprecated(string? reason) => reason is null ? [] : [Directive("deprecated", "reason", reason)];

    private static ImmutableArray<DirectiveNode> SpecifiedBy(ScalarType scalar)
        => scalar.SpecifiedBy is null ? [] : [Directive("specifiedBy", "url", scalar.SpecifiedBy.AbsoluteUri)];

    private static ImmutableArray<DirectiveNode> Cost(double? weight)
        => weight is { } number ? [Directive("cost", "weight", number.ToString(CultureInfo.InvariantCulture))] : [];

    private static ImmutableArray<DirectiveNode> Sized(ListSize? size)
    {
        if (size is null)
            return [];

        var arguments = new List<ArgumentNode>();
        Add("assumedSize", Number(size.AssumedSize));
        Add("slicingArguments", Names(size.SlicingArguments));
        Add("slicingArgumentDefaultValue", Number(size.SlicingArgumentDefaultValue));
        Add("sizedFields", Names(size.SizedFields));
        Add("requireOneSlicingArgument", size.SlicingArguments.Count == 0 ? null : new BooleanValueNode(default, size.RequireOneSlicingArgument));
        return [new DirectiveNode(default, Name("listSize"), [.. arguments])];

        void Add(string name, ValueNode? value)
        {
            if (value is not null)
                arguments.Add(new ArgumentNode(default, Name(name), value));
        }
    }

    private static IntValueNode? Number(int? value) => value is { } number ? new IntValueNode(default, number.ToString(CultureInfo.InvariantCulture)) : null;

    private static ListValueNode? Names(IReadOnlyList<string> names)
        => names.Count == 0 ? null : new ListValueNode(default, [.. names.Select(n => new StringValueNode(default, n, block: false))]);

    private static DirectiveNode Directive(string name, string argument, string value)
        => new(default, Name(name), [new ArgumentNode(default, Name(argument), new StringValueNode(default, value, block: false))]);

    private static TypeNode Type(GraphType type) => type switch
    {
        NonNullGraphType nonNull => new NonNullTypeNode(default, Type(nonNull.Nullable)),
        ListGraphType list => new ListTypeNode(default, Type(list.ItemType)),
        _ => Named(type.Named.Name),
    };

    private static NamedTypeNode Named(string name) => new(default, Name(name));

    private static NameNode Name(string name) => new(default, name);

    private static StringValueNode? Text(string? description) => description is null ? null : new StringValueNode(default, description, block: true);
}

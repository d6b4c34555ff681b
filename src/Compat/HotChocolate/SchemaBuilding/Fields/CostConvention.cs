using HotChocolate.CostAnalysis;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>States in the schema what its parts cost, by the directives of IBM's GraphQL cost specification.</summary>
internal static class CostConvention
{
    /// <summary>Gives fields that may wait their default weight, where no annotation gives them another.</summary>
    public static void ApplyDefaults(IEnumerable<NamedGraphType> types, CostOptions options)
    {
        if (options is not { ApplyCostDefaults: true, DefaultResolverCost: { } weight })
            return;

        foreach (var field in types.OfType<ObjectGraphType>().SelectMany(t => t.Fields.Values).Where(f => f.IsAsync))
            field.CostWeight ??= weight;
    }

    /// <summary>The directives that the schema's parts carry.</summary>
    public static IEnumerable<DirectiveDefinition> Directives(TypeRegistry types)
    {
        var fields = types.Types.Values.OfType<ComplexGraphType>().SelectMany(t => t.Fields.Values).ToList();
        var inputs = fields.SelectMany(f => f.Arguments.Values)
            .Concat(types.Types.Values.OfType<InputObjectGraphType>().SelectMany(t => t.Fields.Values));

        if (fields.Any(f => f.CostWeight is not null) || inputs.Any(i => i.CostWeight is not null) || types.Types.Values.Any(t => t.CostWeight is not null))
            yield return Cost(types);

        if (fields.Any(f => f.ListSize is not null))
            yield return ListSize(types);
    }

    private static DirectiveDefinition Cost(TypeRegistry types)
    {
        var cost = new DirectiveDefinition(
            "cost",
            DirectiveLocation.Scalar,
            DirectiveLocation.Object,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.InputFieldDefinition)
        {
            Description = "What a part of the schema adds to the cost of an operation that uses it.",
        };
        Add(cost, "weight", new NonNullGraphType(types.Scalar<StringType>()), "The number that is added, as text.");
        return cost;
    }

    private static DirectiveDefinition ListSize(TypeRegistry types)
    {
        var number = types.Scalar<IntType>();
        var names = new ListGraphType(new NonNullGraphType(types.Scalar<StringType>()));
        var listSize = new DirectiveDefinition("listSize", DirectiveLocation.FieldDefinition)
        {
            Description = "How many items a list has at most, by which the cost of what is selected in it is multiplied.",
        };
        Add(listSize, "assumedSize", number, "The size to assume where nothing else tells it.");
        Add(listSize, "slicingArguments", names, "The arguments that limit the size.");
        Add(listSize, "slicingArgumentDefaultValue", number, "The size where none of these arguments is given.");
        Add(listSize, "sizedFields", names, "The fields of the answered object that are the list, where the field itself is not.");
        Add(
            listSize,
            "requireOneSlicingArgument",
            types.Scalar<BooleanType>(),
            "Whether exactly one of the slicing arguments must be given.",
            new BooleanValueNode(default, true));
        return listSize;
    }

    private static void Add(DirectiveDefinition directive, string name, GraphType type, string description, ValueNode? defaultValue = null)
        => directive.Arguments.Add(name, SchemaBuilding.Directives.Argument(name, type, description, defaultValue));
}

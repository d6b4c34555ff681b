using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>A variable of an operation with its type.</summary>
internal sealed record VariablePlan(string Name, GraphType Type, VariableDefinitionNode Definition)
{
    public static VariablePlan Create(Schema schema, VariableDefinitionNode definition)
        => new(definition.Variable.Name.Value, TypeOf(schema, definition.Type), definition);

    private static GraphType TypeOf(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullGraphType(TypeOf(schema, nonNull.Type)),
        ListTypeNode list => new ListGraphType(TypeOf(schema, list.Type)),
        _ => schema.Types[((NamedTypeNode)node).Name.Value],
    };
}

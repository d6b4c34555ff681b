using HotChocolate.Language;
using HotChocolate.Types;
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
        _ => Named(schema, ((NamedTypeNode)node).Name.Value),
    };

    private static NamedGraphType Named(Schema schema, string name)
        => schema.Types.TryGetValue(name, out var type) ? type : UnusedScalar(name);

    /// <summary>A standard scalar may be named by a variable even if no type of the schema refers to it (section 3.5).</summary>
    private static ScalarGraphType UnusedScalar(string name) => new(name switch
    {
        "Int" => new IntType(),
        "Float" => new FloatType(),
        "ID" => new IdType(),
        _ => throw new ArgumentException($"The schema has no type {name}, which validation must have found.", nameof(name)),
    });
}

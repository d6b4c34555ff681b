using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>The directives of every schema (section 3.13), and those of the cost specification.</summary>
internal static class Directives
{
    public static IReadOnlyDictionary<string, DirectiveDefinition> All(TypeRegistry types)
    {
        var flag = new NonNullGraphType(types.Scalar<BooleanType>());
        var text = types.Scalar<StringType>();

        DirectiveDefinition[] specified =
        [
            With(
                new DirectiveDefinition("skip", DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)
                {
                    Description = "Directs the executor to skip this field or fragment when the `if` argument is true.",
                    IsSpecified = true,
                },
                Argument("if", flag, "Skipped when true.")),
            With(
                new DirectiveDefinition("include", DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)
                {
                    Description = "Directs the executor to include this field or fragment only when the `if` argument is true.",
                    IsSpecified = true,
                },
                Argument("if", flag, "Included when true.")),
            With(
                new DirectiveDefinition(
                    "deprecated",
                    DirectiveLocation.FieldDefinition,
                    DirectiveLocation.ArgumentDefinition,
                    DirectiveLocation.InputFieldDefinition,
                    DirectiveLocation.EnumValue)
                {
                    Description = "Marks an element of a GraphQL schema as no longer supported.",
                    IsSpecified = true,
                },
                Argument(
                    "reason",
                    new NonNullGraphType(text),
                    "Why it was deprecated, and what to use instead, in Markdown.",
                    new StringValueNode(default, "No longer supported", block: false))),
            With(
                new DirectiveDefinition("specifiedBy", DirectiveLocation.Scalar)
                {
                    Description = "Exposes a URL that specifies the behavior of this scalar.",
                    IsSpecified = true,
                },
                Argument("url", new NonNullGraphType(text), "The URL that specifies the behavior of this scalar.")),
            new DirectiveDefinition("oneOf", DirectiveLocation.InputObject)
            {
                Description = "Indicates exactly one field must be supplied and this field must not be `null`.",
                IsSpecified = true,
            },
        ];

        return specified.Concat(CostConvention.Directives(types)).ToDictionary(d => d.Name);
    }

    /// <summary>An argument of a directive.</summary>
    public static InputValueDefinition Argument(string name, GraphType type, string description, ValueNode? defaultValue = null)
        => new(name, type) { Description = description, DefaultValue = defaultValue, Coercer = new LeafCoercer(type.Named, null) };

    private static DirectiveDefinition With(DirectiveDefinition directive, InputValueDefinition argument)
    {
        directive.Arguments.Add(argument.Name, argument);
        return directive;
    }
}

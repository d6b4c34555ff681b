using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>A field while conventions still change it.</summary>
internal sealed class FieldDraft(string name, GraphType type)
{
    public string Name { get; } = name;

    public GraphType Type { get; set; } = type;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    public List<InputValueDefinition> Arguments { get; init; } = [];

    public required CompiledResolver Resolver { get; set; }

    public SubscribeResolver? Subscribe { get; set; }

    public Func<object, object?>? ConvertResult { get; set; }

    public double? CostWeight { get; init; }

    public ListSize? ListSize { get; set; }

    public IReadOnlyList<AuthorizeAttribute> Authorization { get; init; } = [];

    public string Origin { get; init; } = "";

    public FieldDefinition Build(ComplexGraphType declaringType)
    {
        var field = new FieldDefinition(Name, Type)
        {
            DeclaringType = declaringType,
            Description = Description,
            DeprecationReason = DeprecationReason,
            PureResolver = Resolver.Pure,
            Resolver = Resolver.Resolver,
            IsAsync = Resolver.IsAsync,
            Subscribe = Subscribe,
            ConvertResult = ConvertResult,
            CostWeight = CostWeight,
            ListSize = ListSize,
            Authorization = Authorization,
            Origin = Origin,
        };

        foreach (var argument in Arguments)
            field.Arguments.TryAdd(argument.Name, argument);

        return field;
    }
}

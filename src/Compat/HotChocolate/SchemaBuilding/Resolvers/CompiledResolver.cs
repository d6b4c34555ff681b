using HotChocolate.Execution;

namespace HotChocolate.SchemaBuilding;

/// <summary>A member compiled in one of two ways.</summary>
internal sealed record CompiledResolver
{
    public PureResolver? Pure { get; init; }

    public FieldResolver? Resolver { get; init; }

    public bool IsAsync { get; init; }

    /// <summary>The member as a resolver with a context.</summary>
    public FieldResolver AsResolver()
    {
        if (Resolver is not null)
            return Resolver;

        var pure = Pure!;
        return context => new ValueTask<object?>(pure(context.ParentObject));
    }
}

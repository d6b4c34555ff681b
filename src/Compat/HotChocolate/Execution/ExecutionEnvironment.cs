using System.Collections.Concurrent;
using GreenDonut;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>What all requests of an executor share.</summary>
internal sealed record ExecutionEnvironment(Schema Schema)
{
    private readonly ConcurrentDictionary<(NamedGraphType Abstract, Type Runtime), ObjectGraphType?> _concreteTypes = new();

    public required IServiceProvider Services { get; init; }

    public required DataLoaderFactory DataLoaders { get; init; }

    public required IReadOnlyList<IErrorFilter> ErrorFilters { get; init; }

    public required bool IncludeExceptionDetails { get; init; }

    /// <summary>How long a request may take; null for as long as its client waits, as a subscription does.</summary>
    public required TimeSpan? ExecutionTimeout { get; init; }

    /// <summary>The object type of a value where an interface or union is answered; null when the value fits none.</summary>
    public ObjectGraphType? ConcreteType(NamedGraphType type, object value)
        => value is ErrorObject error ? error.Type
            : _concreteTypes.GetOrAdd((type, value.GetType()), static (key, schema) => Find(schema, key.Abstract, key.Runtime), Schema);

    private static ObjectGraphType? Find(Schema schema, NamedGraphType type, Type runtimeType)
    {
        var possible = schema.PossibleTypes(type);

        for (var t = runtimeType; t is not null && t != typeof(object); t = t.BaseType)
        {
            if (possible.FirstOrDefault(p => p.RuntimeType == t) is { } match)
                return match;
        }

        return possible.FirstOrDefault(p => p.RuntimeType != typeof(object) && p.RuntimeType.IsAssignableFrom(runtimeType));
    }
}

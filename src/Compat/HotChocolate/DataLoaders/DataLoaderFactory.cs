using System.Collections.Concurrent;
using System.Reflection;

namespace GreenDonut;

/// <summary>Makes data loaders with one constructor call each, found once per type.</summary>
internal sealed class DataLoaderFactory(IEnumerable<DataLoaderRegistration> registrations)
{
    private readonly Dictionary<Type, Type> _implementations = registrations
        .DistinctBy(r => r.Service)
        .ToDictionary(r => r.Service, r => r.Implementation);

    private readonly ConcurrentDictionary<Type, (ConstructorInfo Constructor, Type[] Parameters)> _constructors = new();

    public IDataLoader Create(Type type, DataLoaderScope scope)
    {
        var (constructor, parameters) = _constructors.GetOrAdd(type, FindConstructor);
        var loader = (IDataLoader)constructor.Invoke(Array.ConvertAll(parameters, scope.Resolve));

        if (loader is IRequestBound bound)
            bound.RequestAborted = scope.RequestAborted;

        return loader;
    }

    private (ConstructorInfo, Type[]) FindConstructor(Type type)
    {
        var implementation = _implementations.GetValueOrDefault(type, type);
        var constructor = implementation is { IsAbstract: false, IsInterface: false }
            ? implementation.GetConstructors().MaxBy(c => c.GetParameters().Length)
            : null;

        return constructor is null
            ? throw new InvalidOperationException($"No data loader is registered for {type}: call AddDataLoader with its class.")
            : (constructor, [.. constructor.GetParameters().Select(p => p.ParameterType)]);
    }
}

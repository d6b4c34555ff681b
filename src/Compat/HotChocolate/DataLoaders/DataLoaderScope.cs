using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace GreenDonut;

/// <summary>The data loaders of one request, each made when it is first asked for.</summary>
internal sealed class DataLoaderScope(DataLoaderFactory factory, IBatchScheduler batchScheduler, IServiceProvider services, CancellationToken requestAborted)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Type, IDataLoader> _loaders = [];

    public IDataLoader Get(Type type)
    {
        lock (_lock)
        {
            if (!_loaders.TryGetValue(type, out var loader))
                _loaders.Add(type, loader = factory.Create(type, this));

            return loader;
        }
    }

    /// <summary>What a loader's constructor asks for.</summary>
    public object Resolve(Type type)
        => type == typeof(IBatchScheduler) ? batchScheduler
            : type == typeof(DataLoaderOptions) ? services.GetService<DataLoaderOptions>() ?? new DataLoaderOptions()
            : type == typeof(CancellationToken) ? requestAborted
            : type.IsAssignableTo(typeof(IDataLoader)) ? Get(type)
            : services.GetRequiredService(type);

    public CancellationToken RequestAborted => requestAborted;
}

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

/// <summary>Something that belongs to one request.</summary>
internal interface IRequestBound
{
    /// <summary>Signaled when the request ends early.</summary>
    CancellationToken RequestAborted { set; }
}

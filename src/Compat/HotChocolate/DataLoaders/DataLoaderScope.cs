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

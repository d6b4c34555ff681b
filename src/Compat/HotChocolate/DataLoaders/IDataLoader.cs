namespace GreenDonut;

/// <summary>Loads values by key for one request: calls of one moment become one batch, and a key is fetched once.</summary>
public interface IDataLoader
{
    /// <summary>Loads the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<object?> LoadAsync(object key, CancellationToken cancellationToken = default);

    /// <summary>Loads the values of several keys, in their order.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<object?>> LoadAsync(IReadOnlyCollection<object> keys, CancellationToken cancellationToken = default);
}

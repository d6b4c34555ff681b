namespace GreenDonut;

/// <summary>Loads values by key for one request: calls of one moment become one batch, and a key is fetched once.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <typeparam name="TValue">The value's type.</typeparam>
public interface IDataLoader<in TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>Loads the value of a key; null when the batch has none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Loads the values of several keys, in their order.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);
}

namespace GreenDonut;

/// <summary>Shorter ways to call a data loader.</summary>
public static class DataLoaderExtensions
{
    /// <summary>Loads the value of a key that must exist.</summary>
    /// <param name="dataLoader">The data loader.</param>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="KeyNotFoundException">The batch has no value for the key.</exception>
    public static async Task<TValue> LoadRequiredAsync<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader,
        TKey key,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dataLoader);
        return await dataLoader.LoadAsync(key, cancellationToken).ConfigureAwait(false)
            ?? throw new KeyNotFoundException($"{dataLoader.GetType().Name} found no value for the key {key}.");
    }
}

using GreenDonut;

namespace HotChocolate.Resolvers;

/// <summary>Shorter ways to ask an <see cref="IResolverContext"/>.</summary>
public static class ResolverContextExtensions
{
    /// <summary>Returns the request's instance of a data loader.</summary>
    /// <typeparam name="T">The data loader's class.</typeparam>
    /// <param name="context">The context.</param>
    public static T DataLoader<T>(this IResolverContext context)
        where T : IDataLoader
    {
        ArgumentNullException.ThrowIfNull(context);
        return (T)((ResolverContext)context).Request.DataLoaders.Get(typeof(T));
    }

    /// <summary>Returns a value of the request's global state, or default when there is none.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="context">The context.</param>
    /// <param name="name">The value's name.</param>
    public static T? GetGlobalStateOrDefault<T>(this IResolverContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ContextData.TryGetValue(name, out var value) && value is T typed ? typed : default;
    }
}

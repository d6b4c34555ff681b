using System.Collections.Immutable;
using System.Reflection;

namespace HotChocolate.SchemaBuilding;

/// <summary>Makes the C# lists that input values become.</summary>
internal static class ListFactories
{
    public static Func<object?[], object> Create(Type listType, Type itemType)
    {
        var definition = listType.IsGenericType ? listType.GetGenericTypeDefinition() : null;
        var method = listType.IsArray ? nameof(Array)
            : definition == typeof(ImmutableArray<>) ? nameof(Immutable)
            : definition == typeof(HashSet<>) || definition == typeof(ISet<>) || definition == typeof(IReadOnlySet<>) ? nameof(Set)
            : nameof(List);

        return typeof(ListFactories)
            .GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(itemType)
            .CreateDelegate<Func<object?[], object>>();
    }

    private static object Array<T>(object?[] items) => System.Array.ConvertAll(items, static item => (T)item!);

    private static object Immutable<T>(object?[] items) => ImmutableArray.Create(System.Array.ConvertAll(items, static item => (T)item!));

    private static object Set<T>(object?[] items) => items.Select(static item => (T)item!).ToHashSet();

    private static object List<T>(object?[] items)
    {
        var list = new List<T>(items.Length);

        foreach (var item in items)
            list.Add((T)item!);

        return list;
    }
}

using System.Reflection;
using HotChocolate.Execution;

namespace HotChocolate.SchemaBuilding;

/// <summary>Resolvers that read a property, made without an expression tree: most fields are such, and start-up is short without compiling each.</summary>
internal static class PropertyGetters
{
    /// <summary>Makes a resolver of a member without parameters; null where an expression tree is needed.</summary>
    public static PureResolver? TryCreate(MethodInfo method)
    {
        if (method.IsStatic || method.DeclaringType!.IsValueType || method.GetParameters().Length > 0 || AsyncResults.IsAsync(method.ReturnType))
            return null;

        var create = method.ReturnType == typeof(bool)
            ? typeof(PropertyGetters).GetMethod(nameof(Boolean), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(method.DeclaringType)
            : typeof(PropertyGetters).GetMethod(nameof(Value), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(method.DeclaringType, method.ReturnType);
        return (PureResolver)create.Invoke(null, [method])!;
    }

    private static PureResolver Value<TParent, TValue>(MethodInfo method)
        where TParent : class
    {
        var get = method.CreateDelegate<Func<TParent, TValue>>();
        return parent => get((TParent)parent!);
    }

    private static PureResolver Boolean<TParent>(MethodInfo method)
        where TParent : class
    {
        object yes = true, no = false;
        var get = method.CreateDelegate<Func<TParent, bool>>();
        return parent => get((TParent)parent!) ? yes : no;
    }
}

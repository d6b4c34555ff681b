using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.SchemaBuilding;

/// <summary>Turns what a resolver returns (a value, a task, a stream) into one form that costs nothing when it is complete.</summary>
internal static class AsyncResults
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static bool IsAsync(Type type)
        => type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(Task<>)
                || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
                || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    /// <summary>Writes the expression that turns a call's result into a <c>ValueTask&lt;object?&gt;</c>.</summary>
    public static Expression Wrap(Expression call, Expression cancellationToken, out bool isAsync)
    {
        isAsync = IsAsync(call.Type);

        if (!isAsync)
            return Expression.New(typeof(ValueTask<object?>).GetConstructor([typeof(object)])!, Box(call));

        var definition = call.Type.GetGenericTypeDefinition();
        var argument = call.Type.GetGenericArguments()[0];

        return definition == typeof(Task<>) ? Expression.Call(Method(nameof(FromTask), argument), call)
            : definition == typeof(ValueTask<>) ? Expression.Call(Method(nameof(FromValueTask), argument), call)
            : Expression.Call(Method(nameof(FromStream), argument), call, cancellationToken);
    }

    /// <summary>Writes the expression that boxes a value, without allocating for Booleans.</summary>
    public static Expression Box(Expression value)
        => value.Type == typeof(bool)
            ? Expression.Condition(value, Expression.Constant(True, typeof(object)), Expression.Constant(False, typeof(object)))
            : value.Type == typeof(object) ? value : Expression.Convert(value, typeof(object));

    private static MethodInfo Method(string name, Type argument)
        => typeof(AsyncResults).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(argument);

    private static ValueTask<object?> FromTask<T>(Task<T> task)
    {
        return task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : new ValueTask<object?>(Await(task));

        static async Task<object?> Await(Task<T> task) => await task.ConfigureAwait(false);
    }

    private static ValueTask<object?> FromValueTask<T>(ValueTask<T> task)
        => task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : FromTask(task.AsTask());

    private static async ValueTask<object?> FromStream<T>(IAsyncEnumerable<T> stream, CancellationToken cancellationToken)
    {
        var items = new List<T>();

        await foreach (var item in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
            items.Add(item);

        return items;
    }
}

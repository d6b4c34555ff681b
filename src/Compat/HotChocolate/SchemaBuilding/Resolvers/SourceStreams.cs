using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution;

namespace HotChocolate.SchemaBuilding;

/// <summary>Turns what a subscribe method returns into an event stream.</summary>
internal static class SourceStreams
{
    public static Expression Wrap(Expression call)
    {
        var type = call.Type;
        var isTask = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>);
        var isValueTask = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>);
        var result = isTask || isValueTask ? type.GetGenericArguments()[0] : type;
        var task = isTask ? call
            : isValueTask ? Expression.Call(call, type.GetMethod(nameof(ValueTask<>.AsTask))!)
            : Expression.Call(typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(result), call);

        if (result.IsAssignableTo(typeof(ISourceStream)))
            return Expression.Call(Method(nameof(FromSourceStream), result), task);

        var stream = result.GetInterfaces().Append(result)
            .FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            ?? throw new InvalidOperationException($"A subscribe method returns ISourceStream<T> or IAsyncEnumerable<T>, not {result}.");
        return Expression.Call(
            typeof(SourceStreams).GetMethod(nameof(FromAsyncEnumerable), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(result, stream.GetGenericArguments()[0]),
            task);
    }

    private static MethodInfo Method(string name, Type argument)
        => typeof(SourceStreams).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(argument);

    private static async ValueTask<ISourceStream> FromSourceStream<T>(Task<T> task)
        where T : ISourceStream
        => await task.ConfigureAwait(false);

    private static async ValueTask<ISourceStream> FromAsyncEnumerable<TStream, TMessage>(Task<TStream> task)
        where TStream : IAsyncEnumerable<TMessage>
        => new EnumerableSourceStream<TMessage>(await task.ConfigureAwait(false));

    private sealed class EnumerableSourceStream<TMessage>(IAsyncEnumerable<TMessage> events) : ISourceStream<TMessage>
    {
        public IAsyncEnumerable<TMessage> ReadEventsAsync() => events;

        async IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync()
        {
            await foreach (var message in events.ConfigureAwait(false))
                yield return message;
        }

        public ValueTask DisposeAsync() => default;
    }
}

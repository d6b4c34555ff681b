using System.Runtime.CompilerServices;
using HotChocolate.Resolvers;

namespace HotChocolate.Execution;

/// <summary>Executes subscriptions (section 6.2.3): opens the event stream, then executes the selections once for each event.</summary>
internal static class SubscriptionExecution
{
    public static async ValueTask<IExecutionResult> SubscribeAsync(
        ExecutionEnvironment environment,
        OperationRequest request,
        OperationPlan plan,
        VariableValues variables,
        CancellationToken cancellationToken)
    {
        var context = new RequestContext(environment with { ExecutionTimeout = null }, request, plan, variables, cancellationToken);

        try
        {
            var source = await OpenAsync(context, plan).ConfigureAwait(false);
            return new ResponseStream(
                () => ReadAsync(source, environment, request, plan, variables, context.RequestAborted),
                async () =>
                {
                    await source.DisposeAsync().ConfigureAwait(false);
                    await context.DisposeAsync().ConfigureAwait(false);
                });
        }
        catch (Exception exception)
        {
            var position = new ObjectResult(null, 0, isNullable: true, plan.Root);
            context.Errors.Report(exception, plan.Root[0], position, 0);
            await context.DisposeAsync().ConfigureAwait(false);
            return new OperationResult(context.Errors.ToList()) { Failure = RequestFailure.Subscription };
        }
    }

    private static async ValueTask<ISourceStream> OpenAsync(RequestContext context, OperationPlan plan)
    {
        var selection = plan.Root[0];
        var subscribe = selection.Field.Subscribe
            ?? throw new GraphQLException($"{selection.Field.Coordinate} has no event stream: annotate {selection.Field.Origin} with [Subscribe].");
        var position = new ObjectResult(null, 0, isNullable: true, plan.Root);
        return await subscribe(new ResolverContext(context, selection, null, position, 0)).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<OperationResult> ReadAsync(
        ISourceStream source,
        ExecutionEnvironment environment,
        OperationRequest request,
        OperationPlan plan,
        VariableValues variables,
        CancellationToken requestAborted,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(requestAborted, cancellationToken);

        await foreach (var message in source.ReadEventsAsync().WithCancellation(stop.Token).ConfigureAwait(false))
            yield return await AnswerAsync(environment, request, plan, variables, message, stop.Token).ConfigureAwait(false);
    }

    private static async ValueTask<OperationResult> AnswerAsync(
        ExecutionEnvironment environment,
        OperationRequest request,
        OperationPlan plan,
        VariableValues variables,
        object? message,
        CancellationToken cancellationToken)
    {
        // Each event has a scope and data loaders of its own: the stream may live for days.
        await using var context = new RequestContext(environment, request with { Services = null }, plan, variables, cancellationToken)
        {
            EventMessage = message,
        };
        var data = await new OperationExecution(context).ExecuteAsync(message).ConfigureAwait(false);
        return new OperationResult(data, context.Errors.ToList(), null);
    }
}

using HotChocolate.Resolvers;

namespace HotChocolate.Execution;

/// <summary>Executes one subscription (section 6.2.3): opens the event stream, then executes the selections once for each event.</summary>
internal sealed class SubscriptionExecution
{
    private readonly ExecutionEnvironment _environment;
    private readonly OperationRequest _request;
    private readonly VariableValues _variables;
    private readonly SelectionSet _root;
    private readonly CancellationTokenSource _end;
    private readonly CancellationToken _ended;

    private SubscriptionExecution(
        ExecutionEnvironment environment,
        OperationRequest request,
        SelectionSet root,
        VariableValues variables,
        CancellationToken cancellationToken)
    {
        _environment = environment;
        _request = request;
        _variables = variables;
        _root = root;
        _end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _ended = _end.Token;
    }

    /// <returns>The stream of results, or the errors when the event stream cannot be opened.</returns>
    public static ValueTask<IExecutionResult> SubscribeAsync(
        ExecutionEnvironment environment,
        OperationRequest request,
        SelectionSet root,
        VariableValues variables,
        CancellationToken cancellationToken)
        => new SubscriptionExecution(environment, request, root, variables, cancellationToken).SubscribeAsync();

    private async ValueTask<IExecutionResult> SubscribeAsync()
    {
        // The stream may live for days: only its single answers are timed.
        var context = new RequestContext(_environment with { ExecutionTimeout = null }, _request, _root, _variables, _ended);

        try
        {
            var source = await OpenAsync(context).ConfigureAwait(false);
            return new ResponseStream(() => ReadAsync(source), async () =>
            {
                await _end.CancelAsync().ConfigureAwait(false);
                await source.DisposeAsync().ConfigureAwait(false);
                await context.DisposeAsync().ConfigureAwait(false);
                _end.Dispose();
            });
        }
        catch (Exception exception)
        {
            context.Errors.Report(exception, _root[0], RootPosition(), 0);
            await context.DisposeAsync().ConfigureAwait(false);
            _end.Dispose();
            return new OperationResult(context.Errors.ToList()) { Failure = RequestFailure.Subscription };
        }
    }

    private ValueTask<ISourceStream> OpenAsync(RequestContext context)
    {
        var selection = _root[0];
        var subscribe = selection.Field.Subscribe
            ?? throw new GraphQLException($"{selection.Field.Coordinate} has no event stream: annotate {selection.Field.Origin} with [Subscribe].");
        return subscribe(new ResolverContext(context, selection, null, RootPosition(), 0));
    }

    /// <summary>Answers the events until the stream ends, fails or is disposed.</summary>
    private async IAsyncEnumerable<OperationResult> ReadAsync(ISourceStream source)
    {
        await using var events = source.ReadEventsAsync().GetAsyncEnumerator(_ended);

        while (true)
        {
            var (hasEvent, failure) = await MoveNextAsync(events).ConfigureAwait(false);

            if (failure is not null)
                yield return failure;

            if (!hasEvent)
                yield break;

            yield return await AnswerAsync(events.Current).ConfigureAwait(false);
        }
    }

    private async ValueTask<(bool HasEvent, OperationResult? Failure)> MoveNextAsync(IAsyncEnumerator<object?> events)
    {
        try
        {
            return (!_ended.IsCancellationRequested && await events.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
            return (false, null);
        }
        catch (Exception exception)
        {
            var errors = new ErrorCollector(_environment);
            errors.Report(exception, _root[0], RootPosition(), 0);
            return (false, new OperationResult(errors.ToList()) { Failure = RequestFailure.Subscription });
        }
    }

    private async ValueTask<OperationResult> AnswerAsync(object? message)
    {
        // Each event has a scope and data loaders of its own.
        await using var context = new RequestContext(_environment, _request with { Services = null }, _root, _variables, _ended)
        {
            EventMessage = message,
        };

        try
        {
            var data = await new OperationExecution(context).ExecuteAsync(message).ConfigureAwait(false);

            if (!context.IsAborted)
                return new OperationResult(data, context.Errors.ToList(), null);
        }
        catch (OperationCanceledException) when (context.IsAborted)
        {
            // As for a query, what was resolved so far is not answered.
        }

        return RequestExecutor.Aborted(context);
    }

    private ObjectResult RootPosition() => new(null, 0, isNullable: true, _root);
}

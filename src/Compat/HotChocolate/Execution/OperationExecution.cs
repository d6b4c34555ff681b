using HotChocolate.Resolvers;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>Executes the selections of one request (sections 6.3 and 6.4): at once where resolvers do, side by side where they wait.</summary>
internal sealed class OperationExecution(RequestContext request)
{
    private readonly ExecutionTasks _tasks = request.Tasks;

    /// <summary>Executes all root fields side by side.</summary>
    public async ValueTask<ObjectResult?> ExecuteAsync(object? root)
    {
        var data = new ObjectResult(null, 0, isNullable: true, request.Root);
        _tasks.Enter();
        ExecuteSelections(data, root);
        _tasks.Exit();

        if (!_tasks.IsIdle)
            await _tasks.WhenIdleAsync().WaitAsync(request.RequestAborted).ConfigureAwait(false);

        return data.Removed ? null : data;
    }

    /// <summary>Executes root fields one after another, as mutations are.</summary>
    public async ValueTask<ObjectResult?> ExecuteSeriallyAsync(object? root)
    {
        var data = new ObjectResult(null, 0, isNullable: true, request.Root);

        for (var i = 0; i < data.Selections.Count && !data.Removed && !request.IsAborted; i++)
        {
            _tasks.Enter();
            ExecuteSelection(data, i, root);
            _tasks.Exit();

            if (!_tasks.IsIdle)
                await _tasks.WhenIdleAsync().WaitAsync(request.RequestAborted).ConfigureAwait(false);
        }

        return data.Removed ? null : data;
    }

    private void ExecuteSelections(ObjectResult result, object? parent)
    {
        // A field that cannot be null and is ends its siblings: their object is gone. Nobody is answered what exhausted its request.
        for (var i = 0; i < result.Selections.Count && !result.Removed && !request.IsExhausted; i++)
            ExecuteSelection(result, i, parent);
    }

    private void ExecuteSelection(ObjectResult result, int index, object? parent)
    {
        var selection = result.Selections[index];

        if (selection.IsTypename)
        {
            result.Values[index] = result.Selections.Type.Name;
            return;
        }

        try
        {
            if (selection.Field.PureResolver is { } pure)
            {
                Complete(result, index, selection, selection.Field.Type, pure(parent));
                return;
            }

            var task = selection.Field.Resolver!(new ResolverContext(request, selection, parent, result, index));

            if (task.IsCompletedSuccessfully)
            {
                Complete(result, index, selection, selection.Field.Type, task.Result);
            }
            else
            {
                _tasks.Begin();
                _ = CompleteLaterAsync(result, index, selection, task);
            }
        }
        catch (Exception exception)
        {
            Fail(result, index, selection, selection.Field.Type, exception);
        }
    }

    private async Task CompleteLaterAsync(ObjectResult result, int index, Selection selection, ValueTask<object?> task)
    {
        object? value = null;
        Exception? failure = null;

        try
        {
            value = await task.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        _tasks.Enter();

        try
        {
            if (failure is not null)
                Fail(result, index, selection, selection.Field.Type, failure);
            else if (!result.IsDetached && !request.IsAborted)
                Complete(result, index, selection, selection.Field.Type, value);
        }
        catch (Exception exception)
        {
            Fail(result, index, selection, selection.Field.Type, exception);
        }
        finally
        {
            // Whatever happened, the request must not wait for this field any more.
            _tasks.Exit();
            _tasks.End();
        }
    }

    /// <summary>Puts a resolved value into the response as its type demands (section 6.4.3, CompleteValue).</summary>
    private void Complete(ResultNode position, int index, Selection selection, GraphType type, object? value)
    {
        switch (value)
        {
            case null when type.IsNonNull:
                request.Errors.Report(NullError(selection), selection, position, index);
                Remove(position);
                return;
            case null:
                position.Set(index, null);
                return;
            case IError error:
                request.Errors.Report(error, selection, position, index);
                SetNull(position, index, type);
                return;
        }

        switch (type.Nullable)
        {
            case ListGraphType list: CompleteList(position, index, selection, list, type.IsNonNull, value); break;
            case ScalarGraphType or EnumGraphType: CompleteLeaf(position, index, selection, type, value); break;
            default: CompleteObject(position, index, selection, type, value); break;
        }
    }

    private void CompleteLeaf(ResultNode position, int index, Selection selection, GraphType type, object value)
    {
        if (selection.Field.ConvertResult is { } convert)
            value = convert(value)!;

        if (LeafValues.TryCoerceResult(type.Named, value, out var result))
        {
            position.Set(index, result);
            return;
        }

        request.Errors.Report(
            ErrorBuilder.New()
                .SetMessage($"{type.Named.Name} cannot represent the value {value}, which {selection.Field.Coordinate} resolved to.")
                .SetCode(ErrorCodes.InvalidLeafValue)
                .Build(),
            selection,
            position,
            index);
        SetNull(position, index, type);
    }

    private void CompleteList(ResultNode position, int index, Selection selection, ListGraphType type, bool isNonNull, object value)
    {
        var items = ListItems.Of(value)
            ?? throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"{selection.Field.Coordinate} is a list, but resolved to {value.GetType()}.")
                .SetCode(ErrorCodes.ListTypeNotSupported)
                .Build());
        var list = new ListResult(position, index, !isNonNull, items.Count);
        position.Set(index, list);

        // Long lists are where a request without waits can take long; what it answers is thrown away once it is aborted.
        for (var i = 0; i < items.Count && !list.Removed && !request.IsAborted; i++)
            CompleteItem(list, i, selection, type.ItemType, items[i]);
    }

    private void CompleteItem(ListResult list, int index, Selection selection, GraphType type, object? value)
    {
        try
        {
            Complete(list, index, selection, type, value);
        }
        catch (Exception exception)
        {
            Fail(list, index, selection, type, exception);
        }
    }

    private void CompleteObject(ResultNode position, int index, Selection selection, GraphType type, object value)
    {
        var concrete = type.Named as ObjectGraphType ?? request.Environment.ConcreteType(type.Named, value)
            ?? throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"{selection.Field.Coordinate} resolved to {value.GetType()}, which is none of the types of {type.Named.Name}: add it with AddObjectType.")
                .SetCode(ErrorCodes.CannotResolveAbstractType)
                .Build());
        var selections = selection.SelectionsOf(concrete);
        var result = new ObjectResult(position, index, !type.IsNonNull, selections);
        position.Set(index, result);
        ExecuteSelections(result, value is ErrorObject error ? error.Value : value);
    }

    private void Fail(ResultNode position, int index, Selection selection, GraphType type, Exception exception)
    {
        request.Errors.Report(exception, selection, position, index);
        SetNull(position, index, type);
    }

    private static void SetNull(ResultNode position, int index, GraphType type)
    {
        if (type.IsNonNull)
            Remove(position);
        else
            position.Set(index, null);
    }

    /// <summary>Replaces the nearest position that may be null, at or above a node, by null (section 6.4.4).</summary>
    private static void Remove(ResultNode node)
    {
        for (var current = node; !current.Removed; current = current.Parent)
        {
            current.Removed = true;

            if (current.Parent is null || current.IsNullable)
            {
                current.Parent?.Set(current.Index, null);
                return;
            }
        }
    }

    private static IError NullError(Selection selection)
        => ErrorBuilder.New()
            .SetMessage($"Cannot return null for non-nullable field {selection.Field.Coordinate}.")
            .SetCode(ErrorCodes.NonNullViolation)
            .Build();
}

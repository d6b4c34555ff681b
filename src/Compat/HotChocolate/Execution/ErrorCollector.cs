using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Collects the errors of one request, fills in where they belong and hands them to the filters.</summary>
internal sealed class ErrorCollector(ExecutionEnvironment environment)
{
    private readonly Lock _lock = new();
    private List<IError>? _errors;

    /// <summary>The errors so far.</summary>
    public IReadOnlyList<IError> ToList()
    {
        lock (_lock)
            return _errors is null ? [] : [.. _errors];
    }

    /// <summary>Adds an exception of a field.</summary>
    public void Report(Exception exception, Selection selection, ResultNode position, int index)
    {
        if (exception is GraphQLException graphQL)
        {
            foreach (var error in graphQL.Errors)
                Report(error, selection, position, index);
        }
        else if (exception is InputCoercionException coercion)
        {
            var error = ErrorBuilder.New().SetMessage(coercion.Message).SetCode(coercion.Code).SetException(coercion.InnerException);

            if (coercion.Value is { Location.Line: > 0 } value)
                error.AddLocation(LocationOf(value));

            Report(error.Build(), selection, position, index);
        }
        else
        {
            Report(ErrorBuilder.FromException(exception).Build(), selection, position, index);
        }
    }

    /// <summary>Adds an error of a field, unless the field's part of the response has been replaced by null.</summary>
    public void Report(IError error, Selection selection, ResultNode position, int index)
    {
        if (position.IsDetached)
            return;

        if (error.Path is null)
            error = error.WithPath(position.PathOf(index));

        if (error.Locations is null)
            error = error.WithLocations([.. selection.Nodes.Select(LocationOf)]);

        Add(error);
    }

    /// <summary>Adds an error as it is.</summary>
    public void Add(IError error)
    {
        error = Filter(environment, error);

        lock (_lock)
            (_errors ??= []).Add(error);
    }

    /// <summary>Hands an error to the filters.</summary>
    public static IError Filter(ExecutionEnvironment environment, IError error)
    {
        if (environment.IncludeExceptionDetails && error.Exception is { } exception)
            error = error.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace);

        foreach (var filter in environment.ErrorFilters)
            error = Filter(filter, error);

        return error;
    }

    private static IError Filter(IErrorFilter filter, IError error)
    {
        try
        {
            return filter.OnError(error);
        }
        catch (Exception exception)
        {
            // A filter that fails takes neither the answer with it nor tells what it would have hidden.
            return ErrorBuilder.FromException(exception).Build().WithPath(error.Path).WithLocations(error.Locations);
        }
    }

    private static Location LocationOf(SyntaxNode node) => new(node.Location.Line, node.Location.Column);
}

using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Resolvers;

/// <summary>One call of one resolver.</summary>
internal sealed class ResolverContext(
    RequestContext request,
    Selection selection,
    object? parent,
    ResultNode position,
    int index,
    ArgumentValue[]? arguments = null) : IResolverContext
{
    private ArgumentValue[]? _arguments = arguments;

    public RequestContext Request { get; } = request;

    public Selection Selection { get; } = selection;

    public object? ParentObject { get; } = parent;

    public IServiceProvider Services => Request.Services;

    public string ResponseName => Selection.ResponseName;

    public Path Path => position.PathOf(index);

    public CancellationToken RequestAborted => Request.RequestAborted;

    public IDictionary<string, object?> ContextData => Request.ContextData;

    /// <summary>The arguments' values in the order of the field's definition.</summary>
    public ArgumentValue[] Arguments => _arguments ??= Request.ArgumentsOf(Selection);

    /// <summary>The same call with other arguments: what a convention hands to the resolver it wraps.</summary>
    public ResolverContext With(ArgumentValue[] arguments) => new(Request, Selection, ParentObject, position, index, arguments);

    public T Parent<T>() => (T)ParentObject!;

    public T ArgumentValue<T>(string name) => (T)Argument(name).Value!;

    public Optional<T> ArgumentOptional<T>(string name)
        => Argument(name) is { IsGiven: true } given ? new Optional<T>((T?)given.Value) : default;

    public T Service<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    public void ReportError(string errorMessage) => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error) => Request.Errors.Report(error, Selection, position, index);

    public void ReportError(Exception exception, Action<ErrorBuilder>? configure = null)
    {
        var builder = ErrorBuilder.FromException(exception);
        configure?.Invoke(builder);
        ReportError(builder.Build());
    }

    private ArgumentValue Argument(string name)
    {
        var index = Selection.Field.Arguments.IndexOf(name);
        return index >= 0
            ? Arguments[index]
            : throw new ArgumentException($"The field {Selection.Field.Coordinate} has no argument {name}.", nameof(name));
    }
}

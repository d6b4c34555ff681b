using System.Collections.Concurrent;
using GreenDonut;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>The state of one request's execution. What a request may do without is made when it is first asked for.</summary>
internal sealed class RequestContext : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly ExecutionEnvironment _environment;
    private readonly OperationRequest _request;
    private readonly CancellationToken _callerToken;
    private readonly long _deadline;
    private CancellationTokenSource? _abort;
    private CancellationToken _aborted;
    private AsyncServiceScope? _scope;
    private IServiceProvider? _services;
    private ConcurrentDictionary<string, object?>? _contextData;
    private DataLoaderScope? _dataLoaders;
    private Dictionary<Selection, ArgumentValue[]>? _arguments;
    private VariableValues? _inputs;
    private bool _isDisposed;

    public RequestContext(
        ExecutionEnvironment environment,
        OperationRequest request,
        SelectionSet root,
        VariableValues variables,
        CancellationToken callerToken)
    {
        _environment = environment;
        _request = request;
        _services = request.Services;
        _callerToken = callerToken;
        _deadline = environment.ExecutionTimeout is { } limit ? Now + (long)limit.TotalMilliseconds : long.MaxValue;
        Root = root;
        Variables = variables;
        Errors = new ErrorCollector(environment);
    }

    public ExecutionEnvironment Environment => _environment;

    public VariableValues Variables { get; }

    /// <summary>What is selected on the root type.</summary>
    public SelectionSet Root { get; }

    public ExecutionTasks Tasks { get; } = new();

    public ErrorCollector Errors { get; }

    /// <summary>The event that a subscription answers.</summary>
    public object? EventMessage { get; init; }

    public IServiceProvider Services => _services ?? OpenScope();

    public DataLoaderScope DataLoaders
    {
        get
        {
            lock (_lock)
                return _dataLoaders ??= new DataLoaderScope(_environment.DataLoaders, Tasks, Services, RequestAborted);
        }
    }

    /// <summary>The request's state; resolvers that run side by side share it.</summary>
    public IDictionary<string, object?> ContextData
    {
        get
        {
            lock (_lock)
                return _contextData ??= _request.ContextData is { } data ? new ConcurrentDictionary<string, object?>(data) : [];
        }
    }

    /// <summary>Signaled when the caller has left or time is up.</summary>
    public CancellationToken RequestAborted
    {
        get
        {
            lock (_lock)
            {
                // A resolver that outlives its request finds it aborted, and leaves no timer behind.
                if (_isDisposed && _abort is null)
                    return new CancellationToken(canceled: true);

                if (_abort is null)
                {
                    _abort = CancellationTokenSource.CreateLinkedTokenSource(_callerToken);
                    _aborted = _abort.Token;

                    if (_deadline != long.MaxValue)
                        _abort.CancelAfter(TimeSpan.FromMilliseconds(Math.Max(0, _deadline - Now)));
                }

                return _aborted;
            }
        }
    }

    /// <summary>Whether the caller has left, time is up or the arguments took too much; it costs little to ask.</summary>
    public bool IsAborted => IsExhausted || _callerToken.IsCancellationRequested || Now >= _deadline || _aborted.IsCancellationRequested;

    /// <summary>Whether the arguments took more than one request may have.</summary>
    public bool IsExhausted => _inputs is { IsExhausted: true };

    public bool IsCanceledByCaller => _callerToken.IsCancellationRequested;

    /// <exception cref="InputCoercionException">A value does not fit its argument.</exception>
    public ArgumentValue[] ArgumentsOf(Selection selection)
    {
        if (selection.Arguments.Constants is { } constants)
            return constants;

        lock (_lock)
        {
            _arguments ??= [];

            if (!_arguments.TryGetValue(selection, out var values))
                _arguments.Add(selection, values = selection.Arguments.Coerce(_inputs ??= Variables.ForArguments()));

            return values;
        }
    }

    public ValueTask DisposeAsync()
    {
        lock (_lock)
            _isDisposed = true;

        _abort?.Dispose();
        return _scope?.DisposeAsync() ?? default;
    }

    private static long Now => System.Environment.TickCount64;

    private IServiceProvider OpenScope()
    {
        lock (_lock)
        {
            if (_services is null)
            {
                ObjectDisposedException.ThrowIf(_isDisposed, this);
                _scope = _environment.Services.CreateAsyncScope();
                _services = _scope.Value.ServiceProvider;
            }

            return _services;
        }
    }
}

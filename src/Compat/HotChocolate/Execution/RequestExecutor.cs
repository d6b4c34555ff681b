using GreenDonut;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.SchemaBuilding;
using HotChocolate.Types;
using HotChocolate.TypeSystem;
using HotChocolate.Validation.Cost;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Executes requests against one schema: document, operation, variables, then execution (section 6.1).</summary>
internal sealed class RequestExecutor : IRequestExecutor
{
    private readonly DocumentLoader _documents;
    private readonly ExecutionEnvironment _environment;
    private readonly CostOptions _costOptions;

    private RequestExecutor(Schema schema, DocumentLoader documents, ExecutionEnvironment environment, CostOptions costOptions)
    {
        _costOptions = costOptions;
        Schema = schema;
        _documents = documents;
        _environment = environment;
    }

    public Schema Schema { get; }

    ISchemaDefinition IRequestExecutor.Schema => Schema;

    /// <exception cref="SchemaException">The application's types do not make a schema.</exception>
    public static RequestExecutor Create(SchemaConfiguration configuration, IServiceProvider services)
    {
        var schema = SchemaBuilder.Build(configuration, services);
        var environment = new ExecutionEnvironment(schema)
        {
            Services = services,
            DataLoaders = new DataLoaderFactory(services.GetServices<DataLoaderRegistration>()),
            ErrorFilters = [.. configuration.ErrorFilters.Select(create => create(services))],
            IncludeExceptionDetails = configuration.RequestOptions.IncludeExceptionDetails,
            ExecutionTimeout = configuration.RequestOptions.ExecutionTimeout,
        };
        return new RequestExecutor(schema, new DocumentLoader(schema, configuration, services), environment, configuration.CostOptions);
    }

    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        var operationRequest = OperationRequestConversion.ToOperationRequest(request);
        var loaded = await _documents.LoadAsync(operationRequest, cancellationToken).ConfigureAwait(false);

        if (loaded.Document is null)
            return Refused(loaded.Failure, loaded.Errors);

        OperationPlan plan;

        try
        {
            plan = loaded.Document.PlanOf(request.OperationName);
        }
        catch (GraphQLException exception)
        {
            return Refused(RequestFailure.OperationSelection, exception.Errors);
        }

        if (!IsAllowed(plan.Operation.Operation, request.Flags))
        {
            var error = ErrorBuilder.New().SetMessage("The specified operation kind is not allowed.").Build();
            return Refused(RequestFailure.OperationNotAllowed, [error]);
        }

        var (variables, errors) = VariableCoercion.Coerce(plan.Variables, operationRequest.Variables);

        if (errors.Count > 0)
            return Refused(RequestFailure.Variables, errors);

        var cost = plan.Cost.Evaluate(variables, out var slicingError);
        var report = operationRequest.Cost == CostMode.Enforce ? null : Report(cost);

        if (_costOptions.EnforceCostLimits && (slicingError ?? cost.Exceeding(_costOptions)) is { } refusal)
            return new OperationResult([ErrorCollector.Filter(_environment, refusal)], report) { Failure = RequestFailure.Validation };

        if (operationRequest.Cost == CostMode.ValidateOnly)
            return new OperationResult([], report);

        return await ExecuteAsync(operationRequest, plan, variables, report, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<IExecutionResult> ExecuteAsync(
        OperationRequest request,
        OperationPlan plan,
        VariableValues variables,
        IReadOnlyDictionary<string, object?>? extensions,
        CancellationToken cancellationToken)
    {
        SelectionSet root;

        try
        {
            root = plan.RootFor(variables);
        }
        catch (GraphQLException exception)
        {
            // Found while executing (section 6.3.2), so the answer has data, and it is null.
            return new OperationResult(null, [.. exception.Errors.Select(e => ErrorCollector.Filter(_environment, e))], extensions);
        }

        return plan.Operation.Operation == OperationType.Subscription
            ? await SubscriptionExecution.SubscribeAsync(_environment, request, root, variables, cancellationToken).ConfigureAwait(false)
            : await ExecuteAsync(request, plan.Operation.Operation, root, variables, extensions, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<OperationResult> ExecuteAsync(
        OperationRequest request,
        OperationType operation,
        SelectionSet root,
        VariableValues variables,
        IReadOnlyDictionary<string, object?>? extensions,
        CancellationToken cancellationToken)
    {
        await using var context = new RequestContext(_environment, request, root, variables, cancellationToken);

        try
        {
            var execution = new OperationExecution(context);
            var data = operation == OperationType.Mutation
                ? await execution.ExecuteSeriallyAsync(null).ConfigureAwait(false)
                : await execution.ExecuteAsync(null).ConfigureAwait(false);

            if (!context.IsAborted)
                return new OperationResult(data, context.Errors.ToList(), extensions);
        }
        catch (OperationCanceledException) when (context.IsAborted)
        {
            // What was resolved so far is not answered: nobody could tell it from the whole.
        }

        return Aborted(context);
    }

    /// <summary>The answer to a request that took too long or too much, or whose caller left.</summary>
    internal static OperationResult Aborted(RequestContext context)
    {
        var (failure, message, code) = context.IsExhausted
            ? (RequestFailure.Variables, VariableValues.TooLarge, ErrorCodes.CostExceeded)
            : context.IsCanceledByCaller
            ? (RequestFailure.Canceled, "The request was canceled.", ErrorCodes.Canceled)
            : (RequestFailure.Timeout, $"The request exceeded the configured timeout of `{context.Environment.ExecutionTimeout:c}`.", ErrorCodes.Timeout);
        return Refused(context.Environment, failure, [ErrorBuilder.New().SetMessage(message).SetCode(code).Build()]);
    }

    private OperationResult Refused(RequestFailure failure, IReadOnlyList<IError> errors) => Refused(_environment, failure, errors);

    private static OperationResult Refused(ExecutionEnvironment environment, RequestFailure failure, IReadOnlyList<IError> errors)
        => new([.. errors.Select(e => ErrorCollector.Filter(environment, e))]) { Failure = failure };

    private static Dictionary<string, object?> Report(OperationCost cost) => new()
    {
        ["operationCost"] = new Dictionary<string, object?> { ["fieldCost"] = cost.FieldCost, ["typeCost"] = cost.TypeCost },
    };

    private static bool IsAllowed(OperationType operation, RequestFlags flags) => operation switch
    {
        OperationType.Query => flags.HasFlag(RequestFlags.AllowQuery),
        OperationType.Mutation => flags.HasFlag(RequestFlags.AllowMutation),
        _ => flags.HasFlag(RequestFlags.AllowSubscription),
    };
}

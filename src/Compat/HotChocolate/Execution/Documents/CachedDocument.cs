using System.Collections.Concurrent;
using HotChocolate.Language;
using HotChocolate.TypeSystem;
using HotChocolate.Validation.Cost;

namespace HotChocolate.Execution;

/// <summary>A parsed and validated document with the plans of its operations.</summary>
internal sealed class CachedDocument
{
    private readonly Schema _schema;
    private readonly ConcurrentDictionary<OperationDefinitionNode, OperationPlan> _plans = new();
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = [];
    private readonly List<OperationDefinitionNode> _operations = [];

    public CachedDocument(Schema schema, DocumentNode document)
    {
        _schema = schema;
        Document = document;

        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
                _fragments.TryAdd(fragment.Name.Value, fragment);
            else if (definition is OperationDefinitionNode operation)
                _operations.Add(operation);
        }
    }

    private DocumentNode Document { get; }

    /// <summary>Finds the operation that a request means (section 6.1, GetOperation).</summary>
    /// <exception cref="GraphQLException">None or more than one fits.</exception>
    public OperationPlan PlanOf(string? operationName)
    {
        var operation = Find(operationName);
        return _plans.TryGetValue(operation, out var plan)
            ? plan
            : _plans.GetOrAdd(operation, o => new OperationPlan(_schema, o, _fragments)
            {
                Cost = CostPlanCompiler.Compile(_schema, Document, o),
            });
    }

    private OperationDefinitionNode Find(string? operationName)
    {
        if (string.IsNullOrEmpty(operationName))
        {
            return _operations.Count == 1
                ? _operations[0]
                : throw Refused(_operations.Count == 0
                    ? "The document has no operation."
                    : "The document has several operations: the request must name one (`operationName`).");
        }

        return _operations.Find(o => o.Name?.Value == operationName)
            ?? throw Refused($"The document has no operation named `{operationName}`.");
    }

    private static GraphQLException Refused(string message)
        => new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.OperationNotFound).Build());
}

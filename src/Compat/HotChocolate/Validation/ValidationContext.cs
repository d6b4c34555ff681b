using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>
/// What the rules know of a document and of the place in it where the walker is: for each place the type there, as the schema has it,
/// and null wherever the document is wrong about it.
/// </summary>
internal sealed class ValidationContext
{
    private const string Specification = "https://spec.graphql.org/September2025/#sec-";

    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = [];
    private readonly Dictionary<OperationDefinitionNode, List<VariableUsage>> _usagesIn = [];
    private readonly List<IError> _errors = [];
    private int _steps;

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        (Schema, Document, Options) = (schema, document, options);
        Operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            _fragments[fragment.Name.Value] = fragment;
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public ImmutableArray<OperationDefinitionNode> Operations { get; }

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>Whether a fragment contains itself: then no rule may follow fragments without end.</summary>
    public bool HasFragmentCycles { get; set; }

    /// <summary>The type of which the current selection set selects.</summary>
    public NamedGraphType? ParentType { get; set; }

    /// <summary>The definition of the current field.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The definition of the current directive.</summary>
    public DirectiveDefinition? Directive { get; set; }

    /// <summary>The definition of the current argument.</summary>
    public InputValueDefinition? Argument { get; set; }

    public NamedGraphType? Type(NamedTypeNode type) => Schema.Types.GetValueOrDefault(type.Name.Value);

    /// <summary>The type that a reference means, or null when it names none.</summary>
    public GraphType? Type(TypeNode type) => type switch
    {
        ListTypeNode list => Type(list.Type) is { } item ? new ListGraphType(item) : null,
        NonNullTypeNode nonNull => Type(nonNull.Type) is { } nullable ? new NonNullGraphType(nullable) : null,
        _ => Type((NamedTypeNode)type)
    };

    public FragmentDefinitionNode? Fragment(FragmentSpreadNode spread) => _fragments.GetValueOrDefault(spread.Name.Value);

    /// <summary>Whether a fragment is the one that its name means, where several have it.</summary>
    public bool IsNamed(FragmentDefinitionNode fragment) => _fragments[fragment.Name.Value] == fragment;

    /// <summary>Whether an object may be of both types.</summary>
    public bool Overlap(NamedGraphType first, NamedGraphType second) =>
        ReferenceEquals(first, second) || Schema.PossibleTypes(first).Any(type => Schema.IsPossible(second, type));

    /// <summary>The fragments that a definition itself spreads. Complete once the walker has left the definition.</summary>
    public List<FragmentSpreadNode> SpreadsOf(ExecutableDefinitionNode definition) => ListOf(_spreads, definition);

    /// <summary>The variables that a definition itself uses. Complete once the walker has left the definition.</summary>
    public List<VariableUsage> UsagesOf(ExecutableDefinitionNode definition) => ListOf(_usages, definition);

    /// <summary>The variables that an operation and its fragments use. To be asked when the walker leaves the document.</summary>
    public List<VariableUsage> UsagesIn(OperationDefinitionNode operation)
    {
        if (_usagesIn.TryGetValue(operation, out var usages)) return usages;

        usages = [.. UsagesOf(operation)];
        foreach (var name in ReachableFrom(operation))
        {
            if (!_fragments.TryGetValue(name, out var fragment)) continue;
            Step(UsagesOf(fragment).Count);
            usages.AddRange(UsagesOf(fragment));
        }

        _usagesIn.Add(operation, usages);
        return usages;
    }

    /// <summary>The names of the fragments that definitions spread, directly or not. To be asked when the walker leaves the document.</summary>
    public HashSet<string> ReachableFrom(params ReadOnlySpan<OperationDefinitionNode> operations)
    {
        var names = new HashSet<string>();
        var pending = new Stack<ExecutableDefinitionNode>();
        foreach (var operation in operations) pending.Push(operation);
        while (pending.TryPop(out var definition))
        {
            foreach (var spread in SpreadsOf(definition))
            {
                Step();
                if (names.Add(spread.Name.Value) && Fragment(spread) is { } fragment) pending.Push(fragment);
            }
        }

        return names;
    }

    /// <summary>Counts work that may exceed the size of the document.</summary>
    /// <exception cref="ValidationAbortedException">It was too much.</exception>
    public void Step(int steps = 1)
    {
        _steps += steps;
        if (_steps > Options.MaxSteps)
            throw Abort("The document's fragments and repeated fields are too entangled to validate. Validation aborted.");
    }

    /// <summary>Reports an error against a rule of the specification.</summary>
    /// <exception cref="ValidationAbortedException">There are too many.</exception>
    public void Report(string section, string message, params ReadOnlySpan<SyntaxNode> nodes) =>
        Report(WithLocations(ErrorBuilder.New().SetMessage(message), nodes).SetExtension("specifiedBy", Specification + section).Build());

    /// <summary>Reports that a limit is exceeded.</summary>
    /// <exception cref="ValidationAbortedException">There are too many errors.</exception>
    public void ReportLimit(string? code, string message, params ReadOnlySpan<SyntaxNode> nodes) =>
        Report(WithLocations(ErrorBuilder.New().SetMessage(message).SetCode(code), nodes).Build());

    /// <summary>Adds a last error, after which nothing more is to be looked at.</summary>
    public ValidationAbortedException Abort(string message)
    {
        _errors.Add(ErrorBuilder.New().SetMessage(message).Build());
        return new ValidationAbortedException();
    }

    private void Report(IError error)
    {
        if (_errors.Count >= Options.MaxErrors)
            throw Abort("Too many validation errors, error limit reached. Validation aborted.");
        _errors.Add(error);
    }

    private static ErrorBuilder WithLocations(ErrorBuilder error, ReadOnlySpan<SyntaxNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Location.Line > 0) error.AddLocation(new Location(node.Location.Line, node.Location.Column));
        }

        return error;
    }

    private static List<TItem> ListOf<TItem>(Dictionary<ExecutableDefinitionNode, List<TItem>> lists, ExecutableDefinitionNode definition)
    {
        if (!lists.TryGetValue(definition, out var list)) lists.Add(definition, list = []);
        return list;
    }
}

/// <summary>Validation goes no further; the reason is the last of the context's errors.</summary>
internal sealed class ValidationAbortedException : Exception;

using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>5.2.4.1: a subscription has one root field, which is not introspection's, and whether it is asked does not depend on a variable.</summary>
internal sealed class SingleRootField(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Single-Root-Field";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.RootType(operation.Operation) is not { } root) return;

        var fields = new OrderedDictionary<string, List<FieldNode>>();
        var conditions = new List<SyntaxNode>();
        Collect(operation.SelectionSet, root, fields, conditions);

        var subject = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        if (conditions.Count > 0)
        {
            Report(
                $"{subject} must not use `@skip` or `@include` directives in the top level selection.",
                [.. conditions]);
            return;
        }

        if (fields.Count == 0) Report($"{subject} must select one top level field.", operation.SelectionSet);
        if (fields.Count > 1) Report($"{subject} must select only one top level field.", [.. fields.Values.Skip(1).SelectMany(f => f)]);
        foreach (var field in fields.Values.Where(field => field[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
            Report($"{subject} must not select an introspection top level field.", [.. field]);
    }

    private void Collect(
        SelectionSetNode selectionSet, NamedGraphType root, OrderedDictionary<string, List<FieldNode>> fields, List<SyntaxNode> conditions)
    {
        var visited = new HashSet<string>();
        var pending = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
        while (pending.TryPop(out var selection))
        {
            Context.Step();
            if (Condition(selection.Directives) is { } condition)
            {
                conditions.Add(condition);
                continue;
            }

            var (inner, type) = selection switch
            {
                InlineFragmentNode fragment => (fragment.SelectionSet, fragment.TypeCondition),
                FragmentSpreadNode spread when visited.Add(spread.Name.Value) && Context.Fragment(spread) is { } fragment =>
                    (fragment.SelectionSet, fragment.TypeCondition),
                _ => (null, null)
            };
            if (selection is FieldNode field)
            {
                if (!fields.TryGetValue(field.ResponseName, out var same)) fields.Add(field.ResponseName, same = []);
                same.Add(field);
            }
            else if (inner is not null && Applies(type, root))
            {
                for (var i = inner.Selections.Length - 1; i >= 0; i--) pending.Push(inner.Selections[i]);
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, NamedGraphType root) =>
        condition is null || Context.Type(condition) is { } type && Context.Overlap(type, root);

    private static DirectiveNode? Condition(ImmutableArray<DirectiveNode> directives) =>
        directives.FirstOrDefault(directive => directive.Name.Value == "skip")
        ?? directives.FirstOrDefault(directive => directive.Name.Value == "include");
}

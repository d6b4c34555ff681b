using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>
/// Finds out, before anything else goes through the document, whether selection sets nest too deep once fragments are put in their
/// place. What follows (rules, plans, execution) may then recurse along them without danger to the stack.
/// </summary>
internal sealed class Nesting(ValidationContext context)
{
    private readonly Dictionary<FragmentDefinitionNode, int> _heights = [];
    private readonly HashSet<FragmentDefinitionNode> _open = [];

    /// <exception cref="ValidationAbortedException">It does.</exception>
    public void Check()
    {
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>()) Height(fragment, 1);
        foreach (var operation in context.Operations) Height(operation.SelectionSet, 1);
    }

    private int Height(SelectionSetNode selectionSet, int depth)
    {
        RequireLevel(depth);
        var height = 0;
        foreach (var selection in selectionSet.Selections)
        {
            height = Math.Max(height, selection switch
            {
                FieldNode { SelectionSet: { } inner } => Height(inner, depth + 1),
                InlineFragmentNode inline => Height(inline.SelectionSet, depth + 1),
                FragmentSpreadNode spread when context.Fragment(spread) is { } fragment => Height(fragment, depth + 1),
                _ => 0
            });
        }

        return height + 1;
    }

    private int Height(FragmentDefinitionNode fragment, int depth)
    {
        if (!_heights.TryGetValue(fragment, out var height))
        {
            if (!_open.Add(fragment))
            {
                context.HasFragmentCycles = true;
                return 0;
            }

            height = Height(fragment.SelectionSet, depth);
            _open.Remove(fragment);
            _heights.Add(fragment, height);
        }

        RequireLevel(depth + height - 1);
        return height;
    }

    private void RequireLevel(int depth)
    {
        if (depth > context.Options.MaxNesting)
            throw context.Abort($"The document nests deeper than {context.Options.MaxNesting} levels. Validation aborted.");
    }
}

using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Fields nest no deeper than the server allows.</summary>
internal sealed class MaxExecutionDepth(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<FragmentDefinitionNode, int> _depths = [];

    public override void LeaveDocument(DocumentNode document)
    {
        if (Context.Options.MaxExecutionDepth is not { } limit || Context.HasFragmentCycles) return;
        foreach (var operation in Context.Operations)
        {
            var depth = Depth(operation.SelectionSet);
            if (depth > limit)
            {
                Context.ReportLimit(
                    code: null,
                    $"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution depth of {limit}.",
                    operation);
            }
        }
    }

    private int Depth(SelectionSetNode selectionSet)
    {
        var depth = 0;
        foreach (var selection in selectionSet.Selections)
        {
            depth = Math.Max(depth, selection switch
            {
                FieldNode { Name.Value: "__schema" or "__type" } when Context.Options.SkipIntrospectionFields => 0,
                FieldNode field => 1 + (field.SelectionSet is { } inner ? Depth(inner) : 0),
                InlineFragmentNode inline => Depth(inline.SelectionSet),
                FragmentSpreadNode spread when Context.Fragment(spread) is { } fragment => Depth(fragment),
                _ => 0
            });
        }

        return depth;
    }

    private int Depth(FragmentDefinitionNode fragment)
    {
        if (!_depths.TryGetValue(fragment, out var depth)) _depths.Add(fragment, depth = Depth(fragment.SelectionSet));
        return depth;
    }
}

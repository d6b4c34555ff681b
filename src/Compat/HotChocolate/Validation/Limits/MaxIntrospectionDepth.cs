using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>
/// Introspection's lists do not nest deep: <c>__schema { types { fields { type { fields … } } } }</c> multiplies its answer with each level.
/// </summary>
internal sealed class MaxIntrospectionDepth(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<FragmentDefinitionNode, int> _depths = [];

    public override void LeaveDocument(DocumentNode document)
    {
        if (Context.HasFragmentCycles) return;
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>()) Visit(definition.SelectionSet);
    }

    private void Visit(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode { Name.Value: "__schema" or "__type", SelectionSet: { } inner } field:
                    if (Depth(inner) > Context.Options.MaxIntrospectionDepth)
                        Context.ReportLimit(ErrorCodes.IntrospectionDepth, "Maximum introspection depth exceeded", field);
                    break;
                case FieldNode { SelectionSet: { } inner }: Visit(inner); break;
                case InlineFragmentNode inline: Visit(inline.SelectionSet); break;
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
                FieldNode field => (IsList(field) ? 1 : 0) + (field.SelectionSet is { } inner ? Depth(inner) : 0),
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

    private static bool IsList(FieldNode field) =>
        field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
}

using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>5.8.5: a variable's type may stand wherever the variable is used.</summary>
internal sealed class AllVariableUsagesAreAllowed(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "All-Variable-Usages-Are-Allowed";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in Context.Operations)
        {
            var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphType Type)>();
            foreach (var variable in operation.VariableDefinitions)
            {
                if (Context.Type(variable.Type) is { } type) definitions[variable.Variable.Name.Value] = (variable, type);
            }

            if (definitions.Count == 0) continue;
            foreach (var usage in Context.UsagesIn(operation))
            {
                if (definitions.TryGetValue(usage.Name, out var definition)) Check(definition.Node, definition.Type, usage);
            }
        }
    }

    private void Check(VariableDefinitionNode variable, GraphType type, VariableUsage usage)
    {
        if (usage.Type is { } expected && !IsAllowed(variable, type, expected, usage.HasDefault))
        {
            Report(
                $"Variable \"${usage.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".",
                variable,
                usage.Node);
        }

        if (usage.Type is not null && usage.Parent is { IsOneOf: true } parent && !type.IsNonNull)
        {
            Report(
                $"Variable \"${usage.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".",
                variable,
                usage.Node);
        }
    }

    private bool IsAllowed(VariableDefinitionNode variable, GraphType type, GraphType expected, bool hasDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull) return Context.Schema.IsSubtype(type, expected);
        var mayBeNull = variable.DefaultValue is null or NullValueNode;
        return (hasDefault || !mayBeNull) && Context.Schema.IsSubtype(type, expected.Nullable);
    }
}

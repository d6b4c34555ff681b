using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.2.2.1: no two operations have the same name.</summary>
internal sealed class OperationNameUniqueness(ValidationContext context) : SpecificationRule(context)
{
    private readonly Dictionary<string, NameNode> _names = [];

    protected override string Section => "Operation-Name-Uniqueness";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_names.TryAdd(name.Value, name))
            Report($"There can be only one operation named \"{name.Value}\".", _names[name.Value], name);
    }
}

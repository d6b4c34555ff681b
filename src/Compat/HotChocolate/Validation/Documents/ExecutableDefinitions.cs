using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.1.1: a document to execute has no definitions of types.</summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : SpecificationRule(context)
{
    protected override string Section => "Executable-Definitions";

    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is ExecutableDefinitionNode) continue;
            var name = definition switch
            {
                TypeDefinitionNode type => $"\"{type.Name.Value}\"",
                DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
                _ => "schema"
            };
            Report($"The {name} definition is not executable.", definition);
        }
    }
}

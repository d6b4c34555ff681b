using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>
/// A rule or limit at work on one document. The walker tells every rule of each piece of syntax it comes to; a rule takes note of those
/// that concern it and reports what breaks it.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void EnterDocument(DocumentNode document)
    {
    }

    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode variable)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    /// <summary>Called for all directives at one place together, if there are any.</summary>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation place)
    {
    }

    public virtual void EnterDirective(DirectiveNode directive)
    {
    }

    public virtual void EnterArguments(ImmutableArray<ArgumentNode> arguments)
    {
    }

    public virtual void EnterArgument(ArgumentNode argument)
    {
    }

    public virtual void EnterObjectValue(ObjectValueNode value)
    {
    }

    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }
}

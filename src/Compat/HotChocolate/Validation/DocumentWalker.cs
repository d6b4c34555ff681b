using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation;

/// <summary>Goes once through the executable part of a document, keeps the context's place, and tells all rules of each node.</summary>
internal sealed class DocumentWalker(ValidationContext context, ImmutableArray<ValidationRule> rules)
{
    private ExecutableDefinitionNode _definition = null!;

    public void Walk()
    {
        foreach (var rule in rules) rule.EnterDocument(context.Document);
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode executable) continue;
            _definition = executable;
            if (executable is OperationDefinitionNode operation) WalkOperation(operation);
            else WalkFragment((FragmentDefinitionNode)executable);
        }

        foreach (var rule in rules) rule.LeaveDocument(context.Document);
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        foreach (var rule in rules) rule.EnterOperation(operation);
        foreach (var variable in operation.VariableDefinitions) WalkVariableDefinition(variable);
        WalkDirectives(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription
        });
        WalkSelectionSet(operation.SelectionSet, context.Schema.RootType(operation.Operation));
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        foreach (var rule in rules) rule.EnterFragmentDefinition(fragment);
        WalkNamedType(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet, context.Type(fragment.TypeCondition));
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        foreach (var rule in rules) rule.EnterVariableDefinition(variable);
        WalkNamedType(variable.Type.NamedType);
        if (variable.DefaultValue is { } value) WalkValue(value, InputType(variable.Type), hasDefault: false, parent: null);
        WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
    }

    private void WalkSelectionSet(SelectionSetNode selectionSet, NamedGraphType? type)
    {
        var outer = context.ParentType;
        context.ParentType = type is { IsComposite: true } ? type : null;
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field: WalkField(field); break;
                case FragmentSpreadNode spread: WalkSpread(spread); break;
                case InlineFragmentNode fragment: WalkInlineFragment(fragment); break;
            }
        }

        context.ParentType = outer;
    }

    private void WalkField(FieldNode field)
    {
        var definition = context.ParentType is { } parent ? context.Schema.FieldOf(parent, field.Name.Value) : null;
        context.Field = definition;
        foreach (var rule in rules) rule.EnterField(field);
        WalkArguments(field.Arguments, definition?.Arguments);
        WalkDirectives(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is { } selectionSet) WalkSelectionSet(selectionSet, definition?.Type.Named);
    }

    private void WalkSpread(FragmentSpreadNode spread)
    {
        context.SpreadsOf(_definition).Add(spread);
        foreach (var rule in rules) rule.EnterFragmentSpread(spread);
        WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void WalkInlineFragment(InlineFragmentNode fragment)
    {
        foreach (var rule in rules) rule.EnterInlineFragment(fragment);
        if (fragment.TypeCondition is { } condition) WalkNamedType(condition);
        WalkDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
        var type = fragment.TypeCondition is null ? context.ParentType : context.Type(fragment.TypeCondition);
        WalkSelectionSet(fragment.SelectionSet, type);
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation place)
    {
        if (directives.IsEmpty) return;
        foreach (var rule in rules) rule.EnterDirectives(directives, place);
        foreach (var directive in directives)
        {
            context.Directive = context.Schema.Directives.GetValueOrDefault(directive.Name.Value);
            foreach (var rule in rules) rule.EnterDirective(directive);
            WalkArguments(directive.Arguments, context.Directive?.Arguments);
        }

        context.Directive = null;
    }

    private void WalkArguments(
        ImmutableArray<ArgumentNode> arguments, IReadOnlyDictionary<string, InputValueDefinition>? definitions)
    {
        if (arguments.IsEmpty) return;
        foreach (var rule in rules) rule.EnterArguments(arguments);
        foreach (var argument in arguments)
        {
            var definition = definitions?.GetValueOrDefault(argument.Name.Value);
            context.Argument = definition;
            foreach (var rule in rules) rule.EnterArgument(argument);
            WalkValue(argument.Value, definition?.Type, definition?.DefaultValue is not null, parent: null);
        }

        context.Argument = null;
    }

    private void WalkValue(ValueNode value, GraphType? type, bool hasDefault, InputObjectGraphType? parent)
    {
        switch (value)
        {
            case VariableNode variable:
                context.UsagesOf(_definition).Add(new VariableUsage(variable, type, hasDefault, parent));
                break;
            case ListValueNode list:
                var itemType = type?.Nullable is ListGraphType listType ? listType.ItemType : type;
                foreach (var item in list.Items) WalkValue(item, itemType, hasDefault: false, parent: null);
                break;
            case ObjectValueNode fields:
                foreach (var rule in rules) rule.EnterObjectValue(fields);
                var inputType = type?.Named as InputObjectGraphType;
                foreach (var field in fields.Fields)
                {
                    var definition = inputType?.Fields.GetValueOrDefault(field.Name.Value);
                    WalkValue(field.Value, definition?.Type, definition?.DefaultValue is not null, inputType);
                }

                break;
        }
    }

    private void WalkNamedType(NamedTypeNode type)
    {
        foreach (var rule in rules) rule.EnterNamedType(type);
    }

    private GraphType? InputType(TypeNode type) => context.Type(type) is { IsInputType: true } input ? input : null;
}

using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>Type-system definitions and extensions.</summary>
internal sealed partial class SyntaxPrinter
{
    private void WriteTypeSystem(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WriteStart(schema, "schema", null);
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case OperationTypeDefinitionNode operation:
                Write(Keyword(operation.Operation));
                Write(": ");
                Write(operation.Type);
                break;
            case ScalarTypeDefinitionNode scalar:
                WriteStart(scalar, "scalar", scalar.Name);
                WriteDirectives(scalar.Directives);
                break;
            case ComplexTypeDefinitionNode type:
                WriteStart(type, type is InterfaceTypeDefinitionNode ? "interface" : "type", type.Name);
                WriteNames(" implements ", type.Interfaces, " & ");
                WriteDirectives(type.Directives);
                WriteMembers(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WriteStart(union, "union", union.Name);
                WriteDirectives(union.Directives);
                WriteNames(" = ", union.Types, " | ");
                break;
            case EnumTypeDefinitionNode type:
                WriteStart(type, "enum", type.Name);
                WriteDirectives(type.Directives);
                WriteMembers(type.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                WriteStart(input, "input", input.Name);
                WriteDirectives(input.Directives);
                WriteMembers(input.Fields);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                Write(field.Name);
                WriteParenthesized(field.Arguments, indented: true);
                Write(": ");
                WriteType(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                WritePair(input.Name, input.Type);
                WriteDefault(input.DefaultValue);
                WriteDirectives(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                Write(value.Name);
                WriteDirectives(value.Directives);
                break;
        }
    }

    private void WriteStart(TypeSystemDefinitionNode definition, string keyword, NameNode? name)
    {
        WriteDescription(definition.Description);
        if (definition.IsExtension) Write("extend ");
        Write(keyword);
        if (name is null) return;
        Write(" ");
        Write(name);
    }

    private void WriteNames(string start, ImmutableArray<NamedTypeNode> types, string separator)
    {
        if (types.IsEmpty) return;
        Write(start);
        WriteSeparated(types, separator);
    }

    private void WriteMembers<TNode>(ImmutableArray<TNode> members)
        where TNode : SyntaxNode
    {
        if (members.IsEmpty) return;
        Write(" ");
        WriteBlock(members);
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        WriteDescription(directive.Description);
        Write("directive @");
        Write(directive.Name);
        WriteParenthesized(directive.Arguments, indented: true);
        if (directive.IsRepeatable) Write(" repeatable");
        Write(" on ");
        WriteSeparated(directive.Locations, " | ");
    }
}

using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>Definitions and extensions of the type system (section 3).</summary>
internal ref partial struct Utf8GraphQLParser
{
    /// <summary>Parses the definition or extension whose keyword comes next; null when none does.</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(SourceLocation start, bool isExtension, StringValueNode? description)
    {
        if (!isExtension && SkipKeyword("directive"u8)) return ParseDirectiveDefinition(start, description);

        if (SkipKeyword("schema"u8)) return ParseSchema(start, isExtension, description);
        if (SkipKeyword("scalar"u8)) return ParseScalar(start, isExtension, description);
        if (SkipKeyword("type"u8)) return ParseObjectType(start, isExtension, description);
        if (SkipKeyword("interface"u8)) return ParseInterface(start, isExtension, description);
        if (SkipKeyword("union"u8)) return ParseUnion(start, isExtension, description);
        if (SkipKeyword("enum"u8)) return ParseEnum(start, isExtension, description);
        if (SkipKeyword("input"u8)) return ParseInputObject(start, isExtension, description);
        return null;
    }

    private SchemaDefinitionNode ParseSchema(SourceLocation start, bool isExtension, StringValueNode? description)
    {
        var directives = ParseDirectives(isConstant: true);
        var operations = Many(
            TokenKind.LeftBrace, static (ref p) => p.ParseRootOperationType(), TokenKind.RightBrace, optional: isExtension);
        RequireExtended(isExtension, !directives.IsEmpty || !operations.IsEmpty);
        return new SchemaDefinitionNode(End(start), isExtension, description, directives, operations);
    }

    private OperationTypeDefinitionNode ParseRootOperationType()
    {
        var start = Begin();
        if (_lexer.Kind != TokenKind.Name) throw Expected(TokenKind.Name.Describe());
        var operation = TryParseOperationType() ?? throw Unexpected();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(End(start), operation, type);
    }

    private ScalarTypeDefinitionNode ParseScalar(SourceLocation start, bool isExtension, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        RequireExtended(isExtension, !directives.IsEmpty);
        return new ScalarTypeDefinitionNode(End(start), isExtension, description, name, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(SourceLocation start, bool isExtension, StringValueNode? description)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        RequireExtended(isExtension, !interfaces.IsEmpty || !directives.IsEmpty || !fields.IsEmpty);
        return new ObjectTypeDefinitionNode(End(start), isExtension, description, name, interfaces, directives, fields);
    }

    private InterfaceTypeDefinitionNode ParseInterface(SourceLocation start, bool isExtension, StringValueNode? description)
    {
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        RequireExtended(isExtension, !interfaces.IsEmpty || !directives.IsEmpty || !fields.IsEmpty);
        return new InterfaceTypeDefinitionNode(End(start), isExtension, description, name, interfaces, directives, fields);
    }

    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces() =>
        SkipKeyword("implements"u8) ? Delimited(TokenKind.Ampersand, static (ref p) => p.ParseNamedType()) : [];

    private ImmutableArray<FieldDefinitionNode> ParseFieldsDefinition() =>
        Many(TokenKind.LeftBrace, static (ref p) => p.ParseFieldDefinition(), TokenKind.RightBrace, optional: true);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = Begin();
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(End(start), description, name, arguments, type, directives);
    }

    private ImmutableArray<InputValueDefinitionNode> ParseArgumentsDefinition() => Many(
        TokenKind.LeftParenthesis, static (ref p) => p.ParseInputValueDefinition(), TokenKind.RightParenthesis, optional: true);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = Begin();
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(End(start), description, name, type, defaultValue, directives);
    }

    private UnionTypeDefinitionNode ParseUnion(SourceLocation start, bool isExtension, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ImmutableArray<NamedTypeNode> types =
            Skip(TokenKind.Equal) ? Delimited(TokenKind.Pipe, static (ref p) => p.ParseNamedType()) : [];
        RequireExtended(isExtension, !directives.IsEmpty || !types.IsEmpty);
        return new UnionTypeDefinitionNode(End(start), isExtension, description, name, directives, types);
    }

    private EnumTypeDefinitionNode ParseEnum(SourceLocation start, bool isExtension, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = Many(
            TokenKind.LeftBrace, static (ref p) => p.ParseEnumValueDefinition(), TokenKind.RightBrace, optional: true);
        RequireExtended(isExtension, !directives.IsEmpty || !values.IsEmpty);
        return new EnumTypeDefinitionNode(End(start), isExtension, description, name, directives, values);
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = Begin();
        var description = ParseDescription();
        if (AtKeyword("true"u8) || AtKeyword("false"u8) || AtKeyword("null"u8))
            throw _lexer.Error(_lexer.Start, $"{_lexer.Describe()} is reserved and cannot be used for an enum value.");
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new EnumValueDefinitionNode(End(start), description, name, directives);
    }

    private InputObjectTypeDefinitionNode ParseInputObject(SourceLocation start, bool isExtension, StringValueNode? description)
    {
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = Many(
            TokenKind.LeftBrace, static (ref p) => p.ParseInputValueDefinition(), TokenKind.RightBrace, optional: true);
        RequireExtended(isExtension, !directives.IsEmpty || !fields.IsEmpty);
        return new InputObjectTypeDefinitionNode(End(start), isExtension, description, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(SourceLocation start, StringValueNode? description)
    {
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = Delimited(TokenKind.Pipe, static (ref p) => p.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(End(start), description, name, arguments, isRepeatable, locations);
    }

    private NameNode ParseDirectiveLocation()
    {
        var unexpected = _lexer;
        var name = ParseName();
        return DirectiveLocations.All.Contains(name.Value)
            ? name
            : throw unexpected.Error(unexpected.Start, $"Unexpected {unexpected.Describe()}.");
    }

    /// <summary>An extension must extend something.</summary>
    private readonly void RequireExtended(bool isExtension, bool extendsSomething)
    {
        if (isExtension && !extendsSomething) throw Unexpected();
    }
}

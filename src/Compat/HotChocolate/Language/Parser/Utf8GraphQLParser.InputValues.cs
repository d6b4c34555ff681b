using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>Values, variables, type references and directives.</summary>
internal ref partial struct Utf8GraphQLParser
{
    private ValueNode ParseValue(bool isConstant)
    {
        var start = Begin();
        switch (_lexer.Kind)
        {
            case TokenKind.LeftBracket: return ParseList(isConstant);
            case TokenKind.LeftBrace: return ParseObject(isConstant);
            case TokenKind.String or TokenKind.BlockString: return ParseString();
            case TokenKind.Dollar: return ParseVariable(isConstant);
            case TokenKind.Integer:
                var integer = _lexer.Text;
                Advance();
                return new IntValueNode(End(start), integer);
            case TokenKind.Float:
                var number = _lexer.Text;
                Advance();
                return new FloatValueNode(End(start), number);
            case TokenKind.Name:
                if (SkipKeyword("true"u8)) return new BooleanValueNode(End(start), true);
                if (SkipKeyword("false"u8)) return new BooleanValueNode(End(start), false);
                if (SkipKeyword("null"u8)) return new NullValueNode(End(start));
                var name = _names.Get(_lexer.Bytes);
                Advance();
                return new EnumValueNode(End(start), name);
            default:
                throw Unexpected();
        }
    }

    private StringValueNode ParseString()
    {
        var start = Begin();
        var (value, isBlock) = (_lexer.Text, _lexer.Kind == TokenKind.BlockString);
        Advance();
        return new StringValueNode(End(start), value, isBlock);
    }

    private ListValueNode ParseList(bool isConstant)
    {
        Enter();
        var start = Begin();
        var items = Any<ValueNode>(
            TokenKind.LeftBracket,
            isConstant ? static (ref p) => p.ParseValue(isConstant: true) : static (ref p) => p.ParseValue(isConstant: false),
            TokenKind.RightBracket);
        Leave();
        return new ListValueNode(End(start), items);
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        Enter();
        var start = Begin();
        var fields = Any<ObjectFieldNode>(
            TokenKind.LeftBrace,
            isConstant ? static (ref p) => p.ParseObjectField(isConstant: true) : static (ref p) => p.ParseObjectField(isConstant: false),
            TokenKind.RightBrace);
        Leave();
        return new ObjectValueNode(End(start), fields);
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = Begin();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ObjectFieldNode(End(start), name, value);
    }

    private VariableNode ParseVariable(bool isConstant = false)
    {
        var start = Begin();
        if (isConstant)
        {
            var dollar = Unexpected();
            Advance();
            throw _lexer.Kind == TokenKind.Name
                ? _lexer.Error(start.Start, $"Unexpected variable \"${_lexer.Text}\" in constant value.")
                : dollar;
        }

        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(End(start), name);
    }

    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions() => Many(
        TokenKind.LeftParenthesis,
        static (ref p) => p.ParseVariableDefinition(),
        TokenKind.RightParenthesis,
        optional: true);

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = Begin();
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(End(start), description, variable, type, defaultValue, directives);
    }

    private ValueNode? ParseDefaultValue() => Skip(TokenKind.Equal) ? ParseValue(isConstant: true) : null;

    private TypeNode ParseTypeReference()
    {
        var start = Begin();
        TypeNode type;
        if (_lexer.Kind == TokenKind.LeftBracket)
        {
            Enter();
            Advance();
            var itemType = ParseTypeReference();
            Expect(TokenKind.RightBracket);
            Leave();
            type = new ListTypeNode(End(start), itemType);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(End(start), type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(End(name.Location), name);
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (_lexer.Kind != TokenKind.At) return [];
        var first = _pending.Count;
        while (_lexer.Kind == TokenKind.At)
        {
            var start = Begin();
            Advance();
            var name = ParseName();
            var arguments = ParseArguments(isConstant);
            _pending.Add(new DirectiveNode(End(start), name, arguments));
        }

        return Take<DirectiveNode>(first);
    }
}

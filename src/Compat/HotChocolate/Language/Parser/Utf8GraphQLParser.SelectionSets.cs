using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>Selection sets, fields, arguments and fragments.</summary>
internal ref partial struct Utf8GraphQLParser
{
    private SelectionSetNode ParseSelectionSet()
    {
        Enter();
        var start = Begin();
        var selections = Many(TokenKind.LeftBrace, static (ref p) => p.ParseSelection(), TokenKind.RightBrace);
        Leave();
        return new SelectionSetNode(End(start), selections);
    }

    private SelectionNode ParseSelection() => _lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        if (++_fields > _options.MaxAllowedFields) throw Exceeded(_options.MaxAllowedFields, "fields");

        var start = Begin();
        var (alias, name) = ((NameNode?)null, ParseName());
        if (Skip(TokenKind.Colon)) (alias, name) = (name, ParseName());
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = _lexer.Kind == TokenKind.LeftBrace ? ParseSelectionSet() : null;
        return new FieldNode(End(start), alias, name, arguments, directives, selectionSet);
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) => Many<ArgumentNode>(
        TokenKind.LeftParenthesis,
        isConstant ? static (ref p) => p.ParseArgument(isConstant: true) : static (ref p) => p.ParseArgument(isConstant: false),
        TokenKind.RightParenthesis,
        optional: true);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = Begin();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ArgumentNode(End(start), name, value);
    }

    private SelectionNode ParseFragment()
    {
        var start = Begin();
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && _lexer.Kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(End(start), name, spreadDirectives);
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(End(start), typeCondition, directives, selectionSet);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(SourceLocation start, StringValueNode? description)
    {
        ExpectKeyword("fragment"u8);
        if (AtKeyword("on"u8)) throw Unexpected();
        var name = ParseName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(End(start), description, name, typeCondition, directives, selectionSet);
    }
}

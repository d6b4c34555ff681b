namespace HotChocolate.Language;

/// <summary>Documents, operations and descriptions.</summary>
internal ref partial struct Utf8GraphQLParser
{
    private DocumentNode ParseDocument()
    {
        var first = _pending.Count;
        var start = Begin() with { Start = 0, Line = 1, Column = 1 };
        do _pending.Add(ParseDefinition());
        while (_lexer.Kind != TokenKind.EndOfFile);
        return new DocumentNode(End(start), Take<DefinitionNode>(first));
    }

    private DefinitionNode ParseDefinition()
    {
        if (_lexer.Kind == TokenKind.LeftBrace) return ParseShorthandQuery();

        var start = Begin();
        var description = ParseDescription();
        if (ParseExecutableDefinition(start, description) is { } executable) return executable;
        if (description is null && SkipKeyword("extend"u8))
            return ParseTypeSystemDefinition(start, isExtension: true, null) ?? throw Unexpected();
        if (ParseTypeSystemDefinition(start, isExtension: false, description) is { } typeSystem) return typeSystem;

        throw (description, _lexer.Kind) switch
        {
            (null, _) => Unexpected(),
            (_, TokenKind.LeftBrace) => _lexer.Error(
                start.Start, "Unexpected description, descriptions are not supported on shorthand queries."),
            (_, TokenKind.Name) => _lexer.Error(
                start.Start, "Unexpected description, only GraphQL definitions support descriptions."),
            _ => Unexpected()
        };
    }

    private ExecutableDefinitionNode? ParseExecutableDefinition(SourceLocation start, StringValueNode? description)
    {
        if (AtKeyword("fragment"u8)) return ParseFragmentDefinition(start, description);
        if (TryParseOperationType() is not { } operation) return null;

        var name = _lexer.Kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(End(start), description, operation, name, variables, directives, selectionSet);
    }

    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = Begin();
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(End(start), null, OperationType.Query, null, [], [], selectionSet);
    }

    private OperationType? TryParseOperationType()
    {
        if (SkipKeyword("query"u8)) return OperationType.Query;
        if (SkipKeyword("mutation"u8)) return OperationType.Mutation;
        if (SkipKeyword("subscription"u8)) return OperationType.Subscription;
        return null;
    }

    private StringValueNode? ParseDescription() =>
        _lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;
}

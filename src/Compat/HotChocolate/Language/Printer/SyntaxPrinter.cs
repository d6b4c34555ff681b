using System.Collections.Immutable;
using System.Text;

namespace HotChocolate.Language;

/// <summary>Prints syntax trees as GraphQL text, in the layout of the reference implementation.</summary>
internal sealed partial class SyntaxPrinter
{
    private const int MaxLineLength = 80;
    private const int IndentWidth = 2;

    private readonly StringBuilder _text = new();
    private int _maxLength;
    private int _indent;
    private bool _isTryingLine;

    private SyntaxPrinter(int maxLength) => _maxLength = maxLength;

    /// <summary>Prints a document or any part of one.</summary>
    public static string Print(SyntaxNode node) => Print(node, int.MaxValue);

    /// <summary>Prints a document or any part of one, and three dots in place of what is longer than a message should be.</summary>
    public static string Print(SyntaxNode node, int maxLength)
    {
        var printer = new SyntaxPrinter(maxLength);
        printer.Write(node);
        var text = printer._text;
        return text.Length <= maxLength ? text.ToString() : text.ToString(0, maxLength) + "...";
    }

    private void Write(SyntaxNode node)
    {
        if (_text.Length > _maxLength) return;
        switch (node)
        {
            case NameNode name: Write(name.Value); break;
            case DocumentNode document: WriteDocument(document); break;
            case OperationDefinitionNode operation: WriteOperation(operation); break;
            case FragmentDefinitionNode fragment: WriteFragment(fragment); break;
            case VariableDefinitionNode variable: WriteVariableDefinition(variable); break;
            case SelectionSetNode selectionSet: WriteBlock(selectionSet.Selections); break;
            case FieldNode field: WriteField(field); break;
            case FragmentSpreadNode spread: WriteSpread(spread); break;
            case InlineFragmentNode fragment: WriteInlineFragment(fragment); break;
            case ArgumentNode argument: WritePair(argument.Name, argument.Value); break;
            case ObjectFieldNode field: WritePair(field.Name, field.Value); break;
            case DirectiveNode directive: WriteDirective(directive); break;
            case ValueNode value: WriteValue(value); break;
            case TypeNode type: WriteType(type); break;
            default: WriteTypeSystem(node); break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (_text.Length > 0) Write("\n\n");
            Write(definition);
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Description: null, Operation: OperationType.Query, Name: null, VariableDefinitions.IsEmpty: true, Directives.IsEmpty: true
        };
        if (!isShorthand)
        {
            WriteDescription(operation.Description);
            Write(Keyword(operation.Operation));
            if (operation.Name is not null || !operation.VariableDefinitions.IsEmpty) Write(" ");
            if (operation.Name is not null) Write(operation.Name);
            WriteParenthesized(operation.VariableDefinitions, indented: false);
            WriteDirectives(operation.Directives);
            Write(" ");
        }

        Write(operation.SelectionSet);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        Write("fragment ");
        Write(fragment.Name);
        Write(" on ");
        Write(fragment.TypeCondition);
        WriteDirectives(fragment.Directives);
        Write(" ");
        Write(fragment.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        WritePair(variable.Variable, variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteField(FieldNode field)
    {
        var start = _text.Length;
        if (field.Alias is not null)
        {
            Write(field.Alias);
            Write(": ");
        }

        Write(field.Name);
        WriteParenthesized(field.Arguments, indented: true, lineStart: start);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is null) return;
        Write(" ");
        Write(field.SelectionSet);
    }

    private void WriteSpread(FragmentSpreadNode spread)
    {
        Write("...");
        Write(spread.Name);
        WriteDirectives(spread.Directives);
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        Write("...");
        if (fragment.TypeCondition is not null)
        {
            Write(" on ");
            Write(fragment.TypeCondition);
        }

        WriteDirectives(fragment.Directives);
        Write(" ");
        Write(fragment.SelectionSet);
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Write(" ");
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        Write("@");
        Write(directive.Name);
        if (directive.Arguments.IsEmpty) return;
        Write("(");
        WriteSeparated(directive.Arguments, ", ");
        Write(")");
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                Write(named.Name);
                break;
            case ListTypeNode list:
                Write("[");
                WriteType(list.Type);
                Write("]");
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                Write("!");
                break;
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null) return;
        WriteValue(description);
        WriteLine();
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null) return;
        Write(" = ");
        WriteValue(value);
    }

    private void WritePair(SyntaxNode first, SyntaxNode second)
    {
        Write(first);
        Write(": ");
        Write(second);
    }

    /// <summary>Writes items in braces, each on a line of its own; nothing when there are none.</summary>
    private void WriteBlock<TNode>(ImmutableArray<TNode> items)
        where TNode : SyntaxNode
    {
        if (items.IsEmpty) return;
        Write("{");
        WriteLines(items, indented: true);
        Write("}");
    }

    /// <summary>Writes items in parentheses on one line, or each on its own where one has a description or the line grows too long.</summary>
    private void WriteParenthesized<TNode>(ImmutableArray<TNode> items, bool indented, int? lineStart = null)
        where TNode : SyntaxNode
    {
        if (items.IsEmpty) return;
        var start = _text.Length;
        var written = lineStart is null
            ? WriteOnLine() && !Contains('\n', start)
            : TryWriteLine(lineStart.Value, () => WriteOnLine());
        if (written) return;

        _text.Length = start;
        Write("(");
        WriteLines(items, indented);
        Write(")");

        bool WriteOnLine()
        {
            Write("(");
            WriteSeparated(items, ", ");
            Write(")");
            return true;
        }
    }

    /// <summary>
    /// Writes something that should stay on one line; when the line grows too long, takes it back and returns false. What lies within
    /// is not tried by itself, so that each piece of text is tried once at most.
    /// </summary>
    private bool TryWriteLine(int lineStart, Action write)
    {
        if (_isTryingLine)
        {
            write();
            return true;
        }

        var (start, maxLength) = (_text.Length, _maxLength);
        _isTryingLine = true;
        _maxLength = Math.Min(_maxLength, lineStart + MaxLineLength);
        write();
        var fits = _text.Length - lineStart <= MaxLineLength;
        (_isTryingLine, _maxLength) = (false, maxLength);
        if (!fits) _text.Length = start;
        return fits;
    }

    private void WriteLines<TNode>(ImmutableArray<TNode> items, bool indented)
        where TNode : SyntaxNode
    {
        if (indented) _indent++;
        foreach (var item in items)
        {
            WriteLine();
            Write(item);
        }

        if (indented) _indent--;
        WriteLine();
    }

    private void WriteSeparated<TNode>(ImmutableArray<TNode> items, string separator)
        where TNode : SyntaxNode
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) Write(separator);
            Write(items[i]);
        }
    }

    private void WriteLine() => _text.Append('\n').Append(' ', _indent * IndentWidth);

    private void Write(string text) => _text.Append(text);

    private bool Contains(char character, int from)
    {
        for (var i = from; i < _text.Length; i++)
        {
            if (_text[i] == character) return true;
        }

        return false;
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription"
    };
}

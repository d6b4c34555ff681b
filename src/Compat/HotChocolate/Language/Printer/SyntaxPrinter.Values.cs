using System.Collections.Immutable;

namespace HotChocolate.Language;

/// <summary>Values.</summary>
internal sealed partial class SyntaxPrinter
{
    private const int MaxBlockStringLineLength = 70;

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case IntValueNode number: Write(number.Value); break;
            case FloatValueNode number: Write(number.Value); break;
            case StringValueNode { Block: true } text: WriteBlockString(text.Value); break;
            case StringValueNode text: WriteString(text.Value); break;
            case BooleanValueNode boolean: Write(boolean.Value ? "true" : "false"); break;
            case NullValueNode: Write("null"); break;
            case EnumValueNode name: Write(name.Value); break;
            case ListValueNode list: WriteItems("[", "", list.Items, "]"); break;
            case ObjectValueNode { Fields.IsEmpty: true }: Write("{}"); break;
            case ObjectValueNode record: WriteItems("{", " ", record.Fields, "}"); break;
            case VariableNode variable:
                Write("$");
                Write(variable.Name);
                break;
        }
    }

    /// <summary>Writes items on one line, or each on its own where the line grows too long.</summary>
    private void WriteItems<TNode>(string open, string padding, ImmutableArray<TNode> items, string close)
        where TNode : SyntaxNode
    {
        var written = TryWriteLine(_text.Length, () =>
        {
            Write(open + padding);
            WriteSeparated(items, ", ");
            Write(padding + close);
        });
        if (written) return;

        Write(open);
        WriteLines(items, indented: true);
        Write(close);
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\b' => _text.Append("\\b"),
                '\f' => _text.Append("\\f"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                '\t' => _text.Append("\\t"),
                < ' ' or (>= '\x7F' and <= '\x9F') => _text.Append($"\\u{(int)character:X4}"),
                _ => _text.Append(character)
            };
        }

        _text.Append('"');
    }

    private void WriteBlockString(string value)
    {
        var lines = value.Replace("\"\"\"", "\\\"\"\"").Split('\n');
        var startsIndented = value.StartsWith(' ') || value.StartsWith('\t');
        var restIsIndented = lines.Length > 1 && lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        var endsAmbiguously = value.EndsWith('"') || value.EndsWith('\\');
        var onLinesOfItsOwn = lines.Length > 1 || value.Length > MaxBlockStringLineLength || endsAmbiguously;

        Write("\"\"\"");
        if (restIsIndented || (onLinesOfItsOwn && !(lines.Length == 1 && startsIndented))) WriteLine();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) WriteLine();
            Write(lines[i]);
        }

        if (onLinesOfItsOwn) WriteLine();
        Write("\"\"\"");
    }
}

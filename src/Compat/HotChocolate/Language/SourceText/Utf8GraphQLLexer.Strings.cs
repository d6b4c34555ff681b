using System.Globalization;
using System.Text;

namespace HotChocolate.Language;

/// <summary>String values (section 2.9.4).</summary>
internal ref partial struct Utf8GraphQLLexer
{
    private TokenKind ReadString()
    {
        StringBuilder? unescaped = null;
        var chunkStart = _position + 1;
        while (true)
        {
            var length = _source[chunkStart..].IndexOfAny("\"\\\r\n"u8);
            var chunk = length < 0 ? _source[chunkStart..] : _source.Slice(chunkStart, length);
            CheckUtf8(chunkStart, chunk, "String");
            _extraBytes += ExtraBytes(chunk);
            var end = chunkStart + chunk.Length;
            switch (end < _source.Length ? _source[end] : default)
            {
                case (byte)'"':
                    var text = Encoding.UTF8.GetString(chunk);
                    _text = unescaped is null ? text : unescaped.Append(text).ToString();
                    _position = end + 1;
                    return TokenKind.String;
                case (byte)'\\':
                    unescaped = (unescaped ?? new StringBuilder()).Append(Encoding.UTF8.GetString(chunk));
                    chunkStart = end + ReadEscape(end, unescaped);
                    break;
                default:
                    throw Error(end, "Unterminated string.");
            }
        }
    }

    /// <summary>Reads the escape sequence at a place, and returns its length.</summary>
    private readonly int ReadEscape(int start, StringBuilder text)
    {
        var escape = _source[start..];
        if (escape.StartsWith("\\u{"u8)) return ReadVariableWidthEscape(start, text);
        if (escape.StartsWith("\\u"u8)) return ReadFixedWidthEscape(start, text);

        text.Append((escape.Length > 1 ? (char)escape[1] : '\0') switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw InvalidEscape(start, 2, "character")
        });
        return 2;
    }

    private readonly int ReadVariableWidthEscape(int start, StringBuilder text)
    {
        const int MaxLength = 12; // \u{00000000}
        var digits = _source[(start + 3)..];
        var length = digits[..Math.Min(digits.Length, MaxLength - 3)].IndexOf((byte)'}');
        if (length > 0
            && uint.TryParse(digits[..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            && Rune.TryCreate(value, out var character))
        {
            text.Append(character.ToString());
            return length + 4;
        }

        throw InvalidEscape(start, length < 0 ? MaxLength : length + 4, "Unicode");
    }

    private readonly int ReadFixedWidthEscape(int start, StringBuilder text)
    {
        if (TryReadCodeUnit(start, out var first))
        {
            if (!char.IsSurrogate(first))
            {
                text.Append(first);
                return 6;
            }

            if (TryReadCodeUnit(start + 6, out var second) && char.IsSurrogatePair(first, second))
            {
                text.Append(first).Append(second);
                return 12;
            }
        }

        throw InvalidEscape(start, 6, "Unicode");
    }

    private readonly bool TryReadCodeUnit(int start, out char unit)
    {
        unit = default;
        if (start + 6 > _source.Length || !_source[start..].StartsWith("\\u"u8)) return false;
        if (!ushort.TryParse(_source.Slice(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return false;
        unit = (char)value;
        return true;
    }

    private readonly SyntaxException InvalidEscape(int start, int length, string what)
    {
        var text = Encoding.UTF8.GetString(_source.Slice(start, Math.Min(length, _source.Length - start)));
        return Error(start, $"Invalid {what} escape sequence: \"{text}\".");
    }

    private TokenKind ReadBlockString()
    {
        var start = _position + 3;
        var end = FindBlockStringEnd(start);
        var raw = _source[start..end];
        CheckUtf8(start, raw, "String");
        _text = BlockString.Value(Encoding.UTF8.GetString(raw).Replace("\\\"\"\"", "\"\"\""));

        var lineStart = _position;
        _position = start;
        while (_source[_position..end].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var length)
        {
            _position += length;
            EndLine();
            lineStart = _position;
        }

        _extraBytes += ExtraBytes(_source[lineStart..end]);
        _position = end + 3;
        return TokenKind.BlockString;
    }

    private readonly int FindBlockStringEnd(int position)
    {
        while (true)
        {
            var length = _source[position..].IndexOf("\"\"\""u8);
            if (length < 0) throw Error(_source.Length, "Unterminated string.");
            position += length;
            if (_source[position - 1] != '\\') return position;
            position += 3;
        }
    }
}

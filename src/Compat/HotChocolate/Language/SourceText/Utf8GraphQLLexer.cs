using System.Text;
using System.Text.Unicode;

namespace HotChocolate.Language;

/// <summary>
/// Reads the lexical tokens of a document in UTF-8 (section 2.1), one at a time, each where the last ended. Nothing is allocated for a
/// token but the text of those that have one.
/// </summary>
internal ref partial struct Utf8GraphQLLexer(ReadOnlySpan<byte> source)
{
    private readonly ReadOnlySpan<byte> _source = source;
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private int _extraBytes; // on the current line: bytes beyond one for each UTF-16 code unit
    private string? _text;

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Where the current token starts.</summary>
    public int Start { get; private set; }

    /// <summary>The line of the current token.</summary>
    public int Line { get; private set; }

    /// <summary>The column of the current token.</summary>
    public int Column { get; private set; }

    /// <summary>Where the token before the current one ended.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>The bytes of the current token.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _source[Start.._position];

    /// <summary>The text of a number, or the value of a string, when that is the current token.</summary>
    public readonly string Text => _text ?? Encoding.ASCII.GetString(Bytes);

    /// <summary>Goes on to the next token.</summary>
    public void Read()
    {
        PreviousEnd = _position;
        SkipIgnored();
        Start = _position;
        Line = _line;
        Column = 1 + _position - _lineStart - _extraBytes;
        _text = null;
        Kind = _position == _source.Length ? TokenKind.EndOfFile : ReadToken(_source[_position]);
    }

    /// <summary>The current token as error messages show it.</summary>
    public readonly string Describe() =>
        Kind >= TokenKind.Name ? $"{Kind.Describe()} \"{Text}\"" : Kind.Describe();

    /// <summary>An error at a place in the source.</summary>
    public readonly SyntaxException Error(int position, string message)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < position; i++)
        {
            if (_source[i] is not ((byte)'\n' or (byte)'\r')) continue;
            if (_source[i] == '\r' && i + 1 < _source.Length && _source[i + 1] == '\n') continue;
            line++;
            lineStart = i + 1;
        }

        var column = 1 + position - lineStart - ExtraBytes(_source[lineStart..position]);
        return new SyntaxException(message, position, line, column);
    }

    private TokenKind ReadToken(byte first)
    {
        switch (first)
        {
            case (byte)'!': return Punctuator(TokenKind.Bang);
            case (byte)'$': return Punctuator(TokenKind.Dollar);
            case (byte)'&': return Punctuator(TokenKind.Ampersand);
            case (byte)'(': return Punctuator(TokenKind.LeftParenthesis);
            case (byte)')': return Punctuator(TokenKind.RightParenthesis);
            case (byte)':': return Punctuator(TokenKind.Colon);
            case (byte)'=': return Punctuator(TokenKind.Equal);
            case (byte)'@': return Punctuator(TokenKind.At);
            case (byte)'[': return Punctuator(TokenKind.LeftBracket);
            case (byte)']': return Punctuator(TokenKind.RightBracket);
            case (byte)'{': return Punctuator(TokenKind.LeftBrace);
            case (byte)'|': return Punctuator(TokenKind.Pipe);
            case (byte)'}': return Punctuator(TokenKind.RightBrace);
            case (byte)'.' when _source[_position..].StartsWith("..."u8): return Punctuator(TokenKind.Spread, 3);
            case (byte)'"': return _source[_position..].StartsWith("\"\"\""u8) ? ReadBlockString() : ReadString();
        }

        if (IsNameStart(first)) return ReadName();
        if (first == '-' || char.IsAsciiDigit((char)first)) return ReadNumber();

        throw Error(_position, first == '\''
            ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
            : $"Unexpected character: {DescribeCharacter(_position)}.");
    }

    private TokenKind Punctuator(TokenKind kind, int length = 1)
    {
        _position += length;
        return kind;
    }

    private TokenKind ReadName()
    {
        do _position++;
        while (_position < _source.Length && IsNameContinue(_source[_position]));
        return TokenKind.Name;
    }

    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Integer;
        if (Peek() == '-') _position++;
        if (Peek() == '0')
        {
            _position++;
            if (char.IsAsciiDigit(Peek()))
                throw Error(_position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(_position)}.");
        }
        else
        {
            ReadDigits();
        }

        if (Peek() == '.')
        {
            kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (Peek() is 'e' or 'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (Peek() is '+' or '-') _position++;
            ReadDigits();
        }

        if (Peek() == '.' || IsNameStart((byte)Peek())) throw ExpectedDigit();
        return kind;
    }

    private void ReadDigits()
    {
        if (!char.IsAsciiDigit(Peek())) throw ExpectedDigit();
        while (char.IsAsciiDigit(Peek())) _position++;
    }

    private readonly SyntaxException ExpectedDigit() =>
        Error(_position, $"Invalid number, expected digit but got: {DescribeCharacter(_position)}.");

    private readonly char Peek() => _position < _source.Length ? (char)_source[_position] : '\0';

    /// <summary>Skips white space, line ends, commas, byte order marks and comments (section 2.1.7).</summary>
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    EndLine();
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when _source[_position..].StartsWith("\uFEFF"u8):
                    _position += 3;
                    _extraBytes += 2;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        var comment = _source[_position..];
        var length = comment.IndexOfAny((byte)'\n', (byte)'\r');
        if (length >= 0) comment = comment[..length];
        CheckUtf8(_position, comment, "comment");
        _extraBytes += ExtraBytes(comment);
        _position += comment.Length;
    }

    private void EndLine()
    {
        _position += _source[_position..].StartsWith("\r\n"u8) ? 2 : 1;
        _line++;
        _lineStart = _position;
        _extraBytes = 0;
    }

    private readonly void CheckUtf8(int start, ReadOnlySpan<byte> text, string within)
    {
        if (Utf8.IsValid(text)) return;
        while (Rune.DecodeFromUtf8(text, out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            text = text[length..];
            start += length;
        }

        throw Error(start, $"Invalid character within {within}: the bytes are not UTF-8.");
    }

    private readonly string DescribeCharacter(int position)
    {
        if (position >= _source.Length) return TokenKind.EndOfFile.Describe();
        if (Rune.DecodeFromUtf8(_source[position..], out var character, out _) != System.Buffers.OperationStatus.Done)
            return $"byte 0x{_source[position]:X2}";
        return character.Value switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{character}\"",
            _ => $"U+{character.Value:X4}"
        };
    }

    private static bool IsNameStart(byte letter) => char.IsAsciiLetter((char)letter) || letter == '_';

    private static bool IsNameContinue(byte letter) => char.IsAsciiLetterOrDigit((char)letter) || letter == '_';

    /// <summary>By how many bytes valid UTF-8 is longer than the same text in UTF-16 code units.</summary>
    private static int ExtraBytes(ReadOnlySpan<byte> text)
    {
        var extra = 0;
        if (Ascii.IsValid(text)) return extra;
        foreach (var part in text)
        {
            if (part is >= 0x80 and < 0xC0) extra++;
            else if (part >= 0xF0) extra--; // two code units for the four bytes
        }

        return extra;
    }
}

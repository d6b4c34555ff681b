using System.Text;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;

namespace GraphService.Import.Readers.Bibliography;

/// <summary>
/// Text to entries: strings, concatenation, braces and quotation marks. An entry that is broken is reported, and reading goes
/// on at the next one that starts a line.
/// </summary>
internal sealed class BibTexParser
{
    private const int LongestValue = 200_000;

    private readonly string _text;
    private readonly int _firstLine;
    private readonly List<BibTexEntry> _entries = [];
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, string> _strings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = "1",
        ["feb"] = "2",
        ["mar"] = "3",
        ["apr"] = "4",
        ["may"] = "5",
        ["jun"] = "6",
        ["jul"] = "7",
        ["aug"] = "8",
        ["sep"] = "9",
        ["oct"] = "10",
        ["nov"] = "11",
        ["dec"] = "12",
    };

    private int _at;
    private int _line;
    private int _counted;

    private BibTexParser(string text, int firstLine) => (_text, _firstLine, _line) = (text, firstLine, firstLine);

    /// <summary>The entries of a text and what could not be read.</summary>
    /// <param name="text">The text; lines end in a line feed.</param>
    /// <param name="firstLine">The number of its first line.</param>
    public static (IReadOnlyList<BibTexEntry> Entries, IReadOnlyList<Problem> Problems) Parse(string text, int firstLine = 1)
    {
        var parser = new BibTexParser(text, firstLine);
        parser.Run();
        return (BibTexInheritance.Resolve(parser._entries), parser._problems);
    }

    private void Run()
    {
        while (true)
        {
            var next = _text.IndexOf('@', _at);
            if (next < 0) return;
            _at = next + 1;
            if (IsCommented(next)) continue;
            var line = LineAt(next);
            try
            {
                ReadEntry(line);
            }
            catch (FormatException broken)
            {
                _problems.Add(new Problem("bibtex-entry", line, broken.Message));
                var resume = _text.IndexOf("\n@", next + 1, StringComparison.Ordinal);
                _at = resume < 0 ? _text.Length : resume + 1;
            }
        }
    }

    // BibTeX knows no comments, but people put a percent sign before an entry to hide it.
    private bool IsCommented(int at)
    {
        for (var i = at - 1; i >= 0 && _text[i] != '\n'; i--)
        {
            if (_text[i] == '%') return true;
            if (!char.IsWhiteSpace(_text[i])) return false;
        }

        return false;
    }

    private void ReadEntry(int line)
    {
        var type = ReadName().ToLowerInvariant();
        SkipSpace();
        if (type.Length == 0 || _at >= _text.Length || _text[_at] is not ('{' or '(')) return; // an e-mail address or a mention in free text
        var closing = _text[_at++] == '{' ? '}' : ')';
        switch (type)
        {
            case "comment":
                _at--;
                ReadBraced();
                return;
            case "preamble":
                ReadValue();
                Expect(closing, "the end of @preamble");
                return;
            case "string":
                var (name, value) = ReadField();
                _strings[name] = value;
                Expect(closing, "the end of @string");
                return;
        }

        SkipSpace();
        var end = _text.AsSpan(_at).IndexOfAny([',', closing, '\n', '=']);
        if (end < 0) throw new FormatException($"The entry @{type} that begins here has no end: close it with \"{closing}\".");
        // An entry without a key starts with its first field.
        var hasKey = _text[_at + end] != '=';
        var key = hasKey ? _text.Substring(_at, end).Trim() : "";
        if (hasKey) _at += end;
        var fields = ReadFields(type, key, closing);
        _entries.Add(new BibTexEntry(type, key, fields, new LineRange(line, LineAt(_at - 1))));
    }

    private Dictionary<string, string> ReadFields(string type, string key, char closing)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (true)
        {
            SkipSpace();
            if (_at < _text.Length && _text[_at] == ',')
            {
                _at++;
                continue;
            }

            if (_at >= _text.Length) throw new FormatException($"The entry @{type}{{{key} has no end: close it with \"{closing}\".");
            if (_text[_at] == closing)
            {
                _at++;
                return fields;
            }

            var (name, value) = ReadField();
            fields.TryAdd(name, value);
        }
    }

    private (string Name, string Value) ReadField()
    {
        SkipSpace();
        var start = _at;
        var name = ReadName();
        SkipSpace();
        if (name.Length == 0 || _at >= _text.Length || _text[_at] != '=')
        {
            _at = start;
            throw new FormatException($"Expected a field such as \"title = {{…}}\" near \"{Near()}\".");
        }

        _at++;
        return (name, ReadValue());
    }

    // One or more pieces joined by "#": {…}, "…", a number or the name of a string.
    private string ReadValue()
    {
        var value = ReadPiece();
        SkipSpace();
        if (_at >= _text.Length || _text[_at] != '#') return value;
        var joined = new StringBuilder(value);
        while (_at < _text.Length && _text[_at] == '#')
        {
            _at++;
            joined.Append(ReadPiece());
            if (joined.Length > LongestValue) throw new FormatException($"A field is longer than {LongestValue:N0} characters.");
            SkipSpace();
        }

        return joined.ToString();
    }

    private string ReadPiece()
    {
        SkipSpace();
        if (_at >= _text.Length) throw new FormatException("Expected the value of a field before the end of the file.");
        if (_text[_at] == '{') return ReadBraced();
        if (_text[_at] == '"') return ReadQuoted();
        var word = ReadName();
        if (word.Length == 0) throw new FormatException($"Expected a value in braces or quotation marks near \"{Near()}\".");
        return char.IsAsciiDigit(word[0]) ? word : _strings.GetValueOrDefault(word, word);
    }

    private string ReadBraced()
    {
        var start = _at;
        var depth = 0;
        for (; _at < _text.Length && _at - start <= LongestValue; _at++)
        {
            if (_text[_at] == '\\') _at++;
            else if (_text[_at] == '{') depth++;
            else if (_text[_at] == '}' && --depth == 0) return _text[(start + 1)..(_at++)];
        }

        throw new FormatException("A value in braces has no end: close it with \"}\".");
    }

    private string ReadQuoted()
    {
        var start = ++_at;
        var depth = 0;
        for (; _at < _text.Length && _at - start <= LongestValue; _at++)
        {
            if (_text[_at] == '\\') _at++;
            else if (_text[_at] == '{') depth++;
            else if (_text[_at] == '}') depth--;
            else if (_text[_at] == '"' && depth <= 0) return _text[start..(_at++)];
        }

        throw new FormatException("A value in quotation marks has no end: close it with '\"'.");
    }

    private string ReadName()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('{' or '}' or '(' or ')' or ',' or '=' or '"' or '#' or '@')) _at++;
        return _text[start.._at];
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        // A line of its own that starts with a percent sign is meant as a comment.
        while (_at < _text.Length && _text[_at] == '%')
        {
            var end = _text.IndexOf('\n', _at);
            _at = end < 0 ? _text.Length : end + 1;
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        }
    }

    private void Expect(char closing, string what)
    {
        SkipSpace();
        if (_at >= _text.Length || _text[_at] != closing) throw new FormatException($"Expected \"{closing}\" at {what}, near \"{Near()}\".");
        _at++;
    }

    private string Near()
    {
        var length = Math.Min(30, _text.Length - _at);
        if (length > 0 && char.IsHighSurrogate(_text[_at + length - 1])) length--;
        return _text.Substring(_at, length).ReplaceLineEndings(" ");
    }

    private int LineAt(int position)
    {
        position = Math.Min(position, _text.Length);
        if (position < _counted) return _firstLine + _text.AsSpan(0, position).Count('\n');
        _line += _text.AsSpan(_counted, position - _counted).Count('\n');
        _counted = position;
        return _line;
    }
}

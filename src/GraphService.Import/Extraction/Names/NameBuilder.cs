namespace GraphService.Import.Extraction.Names;

/// <summary>Joins the words of a name with one space between them, and tells at any time what shape they have.</summary>
internal ref struct NameBuilder(Span<char> buffer)
{
    private Span<char> _buffer = buffer;
    private int _length;
    private NameWordCount _words;

    public readonly ReadOnlySpan<char> Text => _buffer[.._length];

    public readonly NameShape Shape => _words.Shape(Text);

    /// <summary>Whether an initial without its full stop ends the name.</summary>
    public readonly bool EndsWithInitial => _length > 0 && char.IsUpper(_buffer[_length - 1]) && (_length == 1 || _buffer[_length - 2] is ' ' or '.' or '-');

    public void AppendStop()
    {
        Add(".");
        if (_length >= 2 && _buffer[_length - 2] == ' ') _buffer[--_length - 1] = '.';
        _words = NameWordCount.Of(Text);
    }

    /// <summary>Appends a nickname, of one word or several.</summary>
    public void AppendNickname(ReadOnlySpan<char> nickname)
    {
        Add(nickname);
        _words = NameWordCount.Of(Text);
    }

    /// <summary>Appends a word.</summary>
    public void Append(ReadOnlySpan<char> word)
    {
        Add(word);
        _words.Add(word);
    }

    private void Add(ReadOnlySpan<char> word)
    {
        if (_length + word.Length + 1 > _buffer.Length)
        {
            var larger = new char[(_length + word.Length + 1) * 2];
            Text.CopyTo(larger);
            _buffer = larger;
        }

        if (_length > 0) _buffer[_length++] = ' ';
        word.CopyTo(_buffer[_length..]);
        _length += word.Length;
    }
}

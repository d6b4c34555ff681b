namespace GraphService.Import.Extraction.Names;

/// <summary>Joins the words of a name with one space between them.</summary>
internal ref struct NameBuilder(Span<char> buffer)
{
    private Span<char> _buffer = buffer;
    private int _length;

    public readonly ReadOnlySpan<char> Text => _buffer[.._length];

    /// <summary>Whether an initial without its full stop ends the name.</summary>
    public readonly bool EndsWithInitial => _length > 0 && char.IsUpper(_buffer[_length - 1]) && (_length == 1 || _buffer[_length - 2] is ' ' or '.' or '-');

    public void AppendStop()
    {
        Append(".");
        if (_length < 2 || _buffer[_length - 2] != ' ') return;
        _buffer[--_length - 1] = '.';
    }

    public void Append(ReadOnlySpan<char> word)
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

namespace HotChocolate.Language;

/// <summary>A document breaks the grammar, or one of the <see cref="ParserOptions"/>' limits.</summary>
internal sealed class SyntaxException(string message, int position, int line, int column)
    : Exception($"Syntax Error: {message}")
{
    /// <summary>The offset in UTF-8 bytes.</summary>
    public int Position { get; } = position;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column in UTF-16 code units, from 1.</summary>
    public int Column { get; } = column;
}

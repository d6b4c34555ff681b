namespace HotChocolate;

/// <summary>A place in a GraphQL document.</summary>
public readonly record struct Location
{
    /// <summary>Creates a place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in characters, from 1.</param>
    public Location(int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Line = line;
        Column = column;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in characters, from 1.</summary>
    public int Column { get; }
}

namespace Neo4j.Driver;

/// <summary>A place in the text of a statement.</summary>
public interface IInputPosition
{
    /// <summary>Characters before it, from 0.</summary>
    int Offset { get; }

    /// <summary>The line, from 1.</summary>
    int Line { get; }

    /// <summary>The column, from 1.</summary>
    int Column { get; }
}

namespace GraphService.Neo4j.Export;

/// <summary>What a column of a file for neo4j-admin holds.</summary>
internal enum CsvColumnKind
{
    /// <summary>A property.</summary>
    Property,

    /// <summary>The node that a relationship leaves.</summary>
    Start,

    /// <summary>The node that a relationship reaches.</summary>
    End,
}

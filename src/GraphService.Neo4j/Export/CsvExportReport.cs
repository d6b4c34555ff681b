namespace GraphService.Neo4j.Export;

/// <summary>What an export wrote.</summary>
/// <param name="Revision">The revision of the graph.</param>
/// <param name="Nodes">The number of nodes of each label.</param>
/// <param name="Relationships">The number of relationships of each type.</param>
/// <param name="Options">The options of <c>neo4j-admin database import full</c> that fit the files; paths are relative to the folder.</param>
public sealed record CsvExportReport(
    long Revision, IReadOnlyDictionary<string, long> Nodes, IReadOnlyDictionary<string, long> Relationships, IReadOnlyList<string> Options);

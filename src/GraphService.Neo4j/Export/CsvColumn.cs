namespace GraphService.Neo4j.Export;

/// <summary>One column of a file for neo4j-admin.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Header">Name and type as they stand in the header.</param>
/// <param name="Kind">What the column holds.</param>
internal sealed record CsvColumn(string Name, string Header, CsvColumnKind Kind)
{
    /// <summary>The property that relationships find a node of this label by.</summary>
    public static CsvColumn Key(string name, string label) => new(name, $"{name}:ID({label})", CsvColumnKind.Property);

    public static CsvColumn Text(string name) => Property(name, "string");

    public static CsvColumn Texts(string name) => Property(name, "string[]");

    public static CsvColumn Flag(string name) => Property(name, "boolean");

    public static CsvColumn Number(string name) => Property(name, "long");

    public static CsvColumn Time(string name) => Property(name, "datetime");

    public static CsvColumn Bytes(string name) => Property(name, "byte[]");

    public static CsvColumn Start(string label) => new("", $":START_ID({label})", CsvColumnKind.Start);

    public static CsvColumn End(string label) => new("", $":END_ID({label})", CsvColumnKind.End);

    private static CsvColumn Property(string name, string type) => new(name, $"{name}:{type}", CsvColumnKind.Property);
}

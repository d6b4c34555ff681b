using System.Runtime.CompilerServices;

namespace GraphService.GraphQL.Tests;

public sealed class SchemaTests
{
    // What Relay and the mutation conventions make has no place for a description.
    private static readonly string[] ByConvention =
    [
        "Node.id", "Error", "Error.message", "ImportDocumentError", "ImportDocumentInput", "ImportDocumentPayload",
        "ImportDocumentPayload.importedDocument", "ImportDocumentPayload.errors", "Mutation.importDocument(input)",
    ];

    /// <summary>The schema is reviewed as text: set UPDATE_SNAPSHOTS=1 to write it anew, then read the difference.</summary>
    [Fact]
    public async Task The_schema_is_the_reviewed_one()
    {
        var file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Snapshots", "schema.graphql");
        var schema = (await SampleServer.CreateAsync()).Schema.ToString()!.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(file, schema);

        schema.ShouldBe(await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Everything_in_the_schema_is_described()
    {
        const string query = """
            { __schema { types { name kind description
                fields(includeDeprecated: true) { name description args { name description } }
                inputFields { name description } enumValues { name description } } } }
            """;
        var types = (await SampleServer.AskAsync(query)).GetProperty("data").GetProperty("__schema").GetProperty("types");
        var missing = new List<string>();
        foreach (var type in types.EnumerateArray().Where(t => !t.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal)))
        {
            var name = type.GetProperty("name").GetString()!;
            if (IsBlank(type))
                missing.Add(name);
            foreach (var list in new[] { "fields", "inputFields", "enumValues" })
            {
                if (type.GetProperty(list) is not { ValueKind: System.Text.Json.JsonValueKind.Array } members)
                    continue;
                foreach (var member in members.EnumerateArray())
                {
                    if (IsBlank(member))
                        missing.Add($"{name}.{member.GetProperty("name")}");
                    if (member.TryGetProperty("args", out var arguments))
                        missing.AddRange(arguments.EnumerateArray().Where(IsBlank).Select(a => $"{name}.{member.GetProperty("name")}({a.GetProperty("name")})"));
                }
            }
        }

        missing.Except(ByConvention).ShouldBeEmpty();

        static bool IsBlank(System.Text.Json.JsonElement element) => string.IsNullOrWhiteSpace(element.GetProperty("description").GetString());
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

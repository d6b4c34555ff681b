using System.CommandLine;

namespace GraphService.Commands;

/// <summary>Options on how answers are written.</summary>
internal static class OutputOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Write JSON for programs instead of tables for people." };
}

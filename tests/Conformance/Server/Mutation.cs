namespace GraphService.Conformance.Server;

public sealed class Mutation
{
    public string Rename(string from, string to) => $"{from} is now {to}";
}

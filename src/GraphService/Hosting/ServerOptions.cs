namespace GraphService.Hosting;

/// <summary>How the graph is served.</summary>
/// <param name="Url">Where to listen.</param>
internal sealed record ServerOptions(Uri Url)
{
    /// <summary>Where the service listens unless told otherwise.</summary>
    public static Uri DefaultUrl { get; } = new("http://127.0.0.1:5080");
}

namespace GraphService.Hosting;

/// <summary>Health for orchestrators: live while the process answers, ready while there is a graph to answer from.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (IServedGraph graph) => Results.Text($"ready, revision {graph.Revision}"));
    }
}

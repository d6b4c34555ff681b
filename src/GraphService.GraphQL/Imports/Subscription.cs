using GraphService.Domain;
using HotChocolate;
using HotChocolate.Types;

namespace GraphService.GraphQL;

/// <summary>News of the graph.</summary>
public sealed class Subscription
{
    /// <summary>Sent each time the graph has changed: how much it holds now.</summary>
    [Subscribe]
    [Topic(Topics.GraphChanged)]
    public GraphStatistics GraphChanged([EventMessage] GraphStatistics statistics) => statistics;

    /// <summary>Sent while a document is imported through the API.</summary>
    [Subscribe]
    [Topic(Topics.ImportProgress)]
    public ImportEvent ImportProgress([EventMessage] ImportEvent progress) => progress;
}

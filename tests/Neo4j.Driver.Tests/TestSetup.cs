using GraphService.Neo4jServer;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

// The server is one, and some tests kill it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

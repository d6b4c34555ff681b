using BenchmarkDotNet.Running;
using GraphService.Benchmarks;

return args switch
{
    ["driver", .. var rest] => await DriverCommand.RunAsync(rest),
    ["extraction", .. var rest] => ExtractionCommand.Run(rest),
    ["graphql", .. var rest] => await GraphQLCommand.RunAsync(rest),
    ["hostile", .. var rest] => await HostileCommand.RunAsync(rest),
    ["identity", .. var rest] => IdentityCommand.Run(rest),
    ["neo4j", "paths", .. var rest] => await Neo4jPathsCommand.RunAsync(rest),
    ["neo4j", .. var rest] => await Neo4jCommand.RunAsync(rest),
    ["store", .. var rest] => await StoreCommand.RunAsync(rest),
    ["paths", .. var rest] => await PathsCommand.RunAsync(rest),
    ["--help" or "help"] or [] => Help(),
    _ => RunBenchmarks(args),
};

static int Help()
{
    Console.WriteLine("""
        usage: dotnet run -c Release --project tests/Benchmarks -- COMMAND

          driver [round trips] [rows] [rounds]
                                        our Neo4j driver beside the official JavaScript driver (needs ../shared, Java, npm)
          extraction [PAGES] [rounds]   reading and extracting pages beside parsing them alone, 1 MB beside 10 MB (needs ../shared)
          graphql [requests] [rounds]   GraphQL over HTTP beside a bare JSON endpoint: CPU and memory per request
          identity WORKS [PREDICTED]    who is who in a bibliography (../shared/graphs/*.jsonl.gz), for score_identity.py
          hostile [requests] [total] [clients]
                                        requests that mean harm: CPU of the server for each kind, memory over a total of all
                                        kinds, none like another, and over clients that hang
          neo4j [acl|mla]               a bibliography into Neo4j: our import, neo4j-admin, and the official JavaScript driver's upsert
          neo4j paths [acl|mla|arxiv]   a bibliography out of Neo4j into memory, and paths beside Neo4j's own shortestPath
          store [acl|mla|arxiv]         a bibliography into SQLite and out of it again (needs ../shared)
          paths [acl|mla|arxiv] [rounds]  paths and searches beside the C++ search (needs ../shared, g++, python3)
          --filter NAME                 BenchmarkDotNet's own benchmarks
        """);
    return 0;
}

static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(DriverCommand).Assembly).Run(args);
    return 0;
}

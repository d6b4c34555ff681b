using GraphService.Conformance.Node;
using GraphService.Conformance.Server;

[assembly: AssemblyFixture(typeof(NodeProcess))]
[assembly: AssemblyFixture(typeof(PlanetServer))]

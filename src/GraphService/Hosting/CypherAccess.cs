using Neo4j.Driver;

namespace GraphService.Hosting;

/// <summary>The Neo4j that answers <c>POST /cypher</c>.</summary>
/// <param name="Uri">Where it is.</param>
/// <param name="Credentials">User and password.</param>
internal sealed record CypherAccess(Uri Uri, IAuthToken Credentials);

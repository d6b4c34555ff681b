using GraphService.Conformance.Node;
using GraphService.Conformance.Server;

namespace GraphService.Conformance;

/// <summary>The audits of <c>graphql-http</c>, which servers are commonly measured by.</summary>
public sealed class ServerAuditTests(NodeProcess node, PlanetServer server)
{
    /// <summary>
    /// Audits that we do not pass, on purpose. Both want <c>application/json</c> for a client that accepts anything or says
    /// nothing; since 2025 the draft wants <c>application/graphql-response+json</c> there, and so does HotChocolate.
    /// </summary>
    private static readonly string[] Declined = ["47DE", "80D8"];

    [Fact]
    public async Task All_audits_are_passed_but_those_that_contradict_the_draft()
    {
        var audits = await node.CallAsync<Audit[]>("audit", new { url = server.Url });

        audits.Where(audit => audit.Status != "ok").Select(audit => audit.Id).ShouldBe(Declined, ignoreOrder: true, customMessage: Describe(audits));
    }

    private static string Describe(Audit[] audits)
        => string.Join("\n", audits.Where(audit => audit.Status != "ok").Select(audit => $"{audit.Id} {audit.Name}: {audit.Reason}"));

    private sealed record Audit(string Id, string Name, string Status, string? Reason);
}

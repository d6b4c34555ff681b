namespace GraphService.Conformance.Server;

/// <summary>A planet of the solar system.</summary>
public sealed record Planet(string Name, int Moons);

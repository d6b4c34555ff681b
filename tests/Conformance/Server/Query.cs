using HotChocolate.Types;

namespace GraphService.Conformance.Server;

public sealed class Query
{
    private static readonly Planet[] Planets =
    [
        new("Mercury", 0),
        new("Venus", 0),
        new("Earth", 1),
        new("Mars", 2),
        new("Jupiter", 95),
        new("Saturn", 146),
        new("Uranus", 27),
        new("Neptune", 14),
    ];

    [UsePaging(IncludeTotalCount = true)]
    public IReadOnlyList<Planet> GetPlanets() => Planets;

    public Planet? GetPlanet(string name) => Planets.FirstOrDefault(planet => planet.Name == name);
}

using GraphService.Domain;
using GraphService.Import.Corrections;

namespace GraphService.Import.Identity.Organizations;

/// <summary>Finds which lab a name speaks of: by the registry, else by the name and the organization it is part of.</summary>
internal sealed class LabResolver
{
    private const int MostLevels = 8;

    private readonly OrganizationResolver _organizations;
    private readonly Dictionary<string, RegisteredLab> _registered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _parents;

    public LabResolver(OrganizationRegistry registry, OrganizationResolver organizations)
    {
        _organizations = organizations;
        _parents = registry.Organizations.ToDictionary(o => o.Name, o => o.Parent, StringComparer.Ordinal);
        foreach (var lab in registry.Labs)
        {
            foreach (var name in lab.Aliases.Prepend(lab.Name))
                _registered.TryAdd(TextFolding.FoldTight(name), lab);
        }
    }

    /// <summary>The lab of a name and the number of its organization, or −1 where none is known.</summary>
    /// <param name="name">As written.</param>
    /// <param name="organization">The number of the organization that the document states, or −1.</param>
    public (string Name, int Organization) Resolve(string name, int organization)
    {
        var key = TextFolding.FoldTight(name);
        if (_registered.TryGetValue(key, out var lab))
        {
            // Two organizations may have labs of one name: a document that states another one means another lab.
            var home = _organizations.Resolve(lab.Organization);
            if (organization < 0 || IsAbove(organization, lab.Organization) || IsAbove(home, organization))
                return (lab.Name, home);
        }

        return (name, organization);
    }

    private bool IsAbove(int organization, int below) =>
        organization == below || (_organizations.NameOfRegistered(below) is { } name && IsAbove(organization, name));

    /// <summary>Whether the organization is the named one or one that it belongs to.</summary>
    private bool IsAbove(int organization, string name)
    {
        var current = name;
        for (var depth = 0; current is not null && depth < MostLevels; depth++)
        {
            if (_organizations.Resolve(current) == organization)
                return true;
            current = _parents.GetValueOrDefault(current);
        }

        return false;
    }

    /// <summary>The id of a lab.</summary>
    public static LabId IdOf(string name, OrganizationId? organization) =>
        new(ContentKey.Of(LabId.Prefix, TextFolding.FoldTight(name), organization?.Value));
}

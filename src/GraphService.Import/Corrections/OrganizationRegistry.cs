using System.Globalization;
using GraphService.Domain;
using YamlDotNet.RepresentationModel;

namespace GraphService.Import.Corrections;

/// <summary>The organizations and labs that the user knows under one name each.</summary>
public sealed class OrganizationRegistry
{
    private OrganizationRegistry(IReadOnlyList<RegisteredOrganization> organizations, IReadOnlyList<RegisteredLab> labs)
    {
        Organizations = organizations;
        Labs = labs;
    }

    /// <summary>Without entries.</summary>
    public static OrganizationRegistry Empty { get; } = new([], []);

    /// <summary>The organizations, in the file's order.</summary>
    public IReadOnlyList<RegisteredOrganization> Organizations { get; }

    /// <summary>The labs, in the file's order.</summary>
    public IReadOnlyList<RegisteredLab> Labs { get; }

    /// <summary>Reads <c>organizations.yaml</c>; the shipped file documents the format.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file as messages shall name it.</param>
    /// <exception cref="CorrectionsException">The text is not YAML of the documented form, or a name stands in it twice.</exception>
    public static OrganizationRegistry Read(string text, string file)
    {
        var yaml = new LocatedYaml(file);
        if (yaml.Root(text) is not { } root)
            return Empty;
        var sections = yaml.Fields(root, "organizations", "labs");
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var organizations = new List<RegisteredOrganization>();
        foreach (var node in sections.TryGetValue("organizations", out var list) ? yaml.Items(list, "organizations") : [])
        {
            var fields = Fields(yaml, node, "name", "aliases", "kind", "ror", "parent", "former");
            var aliases = Aliases(yaml, fields);
            var name = Name(yaml, node, fields);
            Claim(yaml, node, names, "organization ", aliases.Prepend(name));
            organizations.Add(new(name, aliases, Kind(yaml, node, fields), Text(yaml, fields, "ror"), Text(yaml, fields, "parent"), Text(yaml, fields, "former") == "true"));
        }

        CheckReferences(yaml, sections, "organizations", "parent", names);
        var labNames = new Dictionary<string, int>(StringComparer.Ordinal);
        var labs = new List<RegisteredLab>();
        foreach (var node in sections.TryGetValue("labs", out var labList) ? yaml.Items(labList, "labs") : [])
        {
            var fields = Fields(yaml, node, "name", "aliases", "organization");
            var aliases = Aliases(yaml, fields);
            var name = Name(yaml, node, fields);
            Claim(yaml, node, labNames, "lab ", aliases.Prepend(name));
            labs.Add(new(name, aliases, Text(yaml, fields, "organization") ?? throw yaml.Error(node, $"expected 'organization:' for the lab '{name}'")));
        }

        CheckReferences(yaml, sections, "labs", "organization", names);
        return new(organizations, labs);
    }

    private static Dictionary<string, YamlNode> Fields(LocatedYaml yaml, YamlNode node, params ReadOnlySpan<string> known) =>
        node is YamlMappingNode mapping ? yaml.Fields(mapping, known) : throw yaml.Error(node, "expected '{ name: …, … }'");

    private static string Name(LocatedYaml yaml, YamlNode node, Dictionary<string, YamlNode> fields) =>
        fields.TryGetValue("name", out var name) ? yaml.Text(name, "a name") : throw yaml.Error(node, "expected 'name:'");

    private static string? Text(LocatedYaml yaml, Dictionary<string, YamlNode> fields, string field) =>
        fields.TryGetValue(field, out var value) ? yaml.Text(value, $"a text for '{field}'") : null;

    private static List<string> Aliases(LocatedYaml yaml, Dictionary<string, YamlNode> fields) =>
        fields.TryGetValue("aliases", out var aliases) ? [.. yaml.Items(aliases, "aliases").Select(alias => yaml.Text(alias, "an alias"))] : [];

    private static OrganizationKind Kind(LocatedYaml yaml, YamlNode node, Dictionary<string, YamlNode> fields)
    {
        if (!fields.TryGetValue("kind", out var kind))
            throw yaml.Error(node, "expected 'kind:' (university, company, institute or other)");
        return yaml.Text(kind, "a kind") switch
        {
            "university" => OrganizationKind.University,
            "company" => OrganizationKind.Company,
            "institute" => OrganizationKind.Institute,
            "other" => OrganizationKind.Other,
            var other => throw yaml.Error(kind, $"expected university, company, institute or other, found '{other}'"),
        };
    }

    private static void Claim(LocatedYaml yaml, YamlNode node, Dictionary<string, int> names, string what, IEnumerable<string> spellings)
    {
        var line = LocatedYaml.Line(node);
        foreach (var spelling in spellings)
        {
            if (!names.TryAdd(TextFolding.FoldTight(spelling), line) && names[TextFolding.FoldTight(spelling)] != line)
                throw yaml.Error(node, string.Create(CultureInfo.InvariantCulture, $"expected each {what}name once; '{spelling}' stands in line {names[TextFolding.FoldTight(spelling)]} already"));
        }
    }

    private static void CheckReferences(LocatedYaml yaml, Dictionary<string, YamlNode> sections, string section, string field, Dictionary<string, int> names)
    {
        foreach (var node in sections.TryGetValue(section, out var list) ? yaml.Items(list, section) : [])
        {
            if (node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(field), out var value)
                && !names.ContainsKey(TextFolding.FoldTight(yaml.Text(value, "a name"))))
                throw yaml.Error(value, $"expected the name of an organization listed here, found '{yaml.Text(value, "a name")}'");
        }
    }
}

using GraphService.Domain;
using YamlDotNet.RepresentationModel;

namespace GraphService.Import.Corrections;

/// <summary>Reads <c>corrections.yaml</c>; the shipped file documents the format.</summary>
public sealed class CorrectionsReader
{
    private readonly LocatedYaml _yaml;
    private readonly string _file;

    private CorrectionsReader(string file)
    {
        _file = file;
        _yaml = new(file);
    }

    /// <summary>Reads corrections.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file as messages shall name it.</param>
    /// <exception cref="CorrectionsException">The text is not YAML of the documented form.</exception>
    public static CorrectionSet Read(string text, string file) => new CorrectionsReader(file).Read(text);

    private CorrectionSet Read(string text)
    {
        if (_yaml.Root(text) is not { } root)
            return CorrectionSet.Empty with { File = _file };
        var sections = _yaml.Fields(root, "subjects", "same_person", "different_people", "same_paper", "different_papers", "same_organization");
        return new()
        {
            File = _file,
            Subjects = sections.TryGetValue("subjects", out var subjects) ? [.. _yaml.Items(subjects, "subjects").Select(Subject)] : [],
            SamePerson = Section(sections, "same_person", "people", Person),
            DifferentPeople = Section(sections, "different_people", "people", Person),
            SamePaper = Section(sections, "same_paper", "papers", Paper),
            DifferentPapers = Section(sections, "different_papers", "papers", Paper),
            SameOrganization = Section(sections, "same_organization", "organizations", node => _yaml.Text(node, "an organization's name")),
        };
    }

    private List<Correction<T>> Section<T>(Dictionary<string, YamlNode> sections, string name, string what, Func<YamlNode, T> member)
    {
        if (!sections.TryGetValue(name, out var section))
            return [];
        var corrections = new List<Correction<T>>();
        foreach (var entry in _yaml.Items(section, $"lists of {what}"))
        {
            if (entry is not YamlSequenceNode list)
                throw _yaml.Error(entry, $"expected a list of two or more {what}, such as [\"…\", \"…\"]");
            if (list.Children.Count < 2)
                throw _yaml.Error(entry, $"expected two or more {what}, found {list.Children.Count}");
            corrections.Add(new([.. list.Children.Select(member)], LocatedYaml.Line(entry)));
        }

        return corrections;
    }

    private SubjectName Subject(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
            throw _yaml.Error(node, "expected a document and a name: { document: …, name: … }");
        var fields = _yaml.Fields(mapping, "document", "name");
        if (!fields.TryGetValue("document", out var document))
            throw _yaml.Error(node, "expected 'document:' beside 'name:'");
        if (!fields.TryGetValue("name", out var name))
            throw _yaml.Error(node, "expected 'name:' beside 'document:'");
        return new(_yaml.Text(document, "a document's path"), _yaml.Text(name, "a person's name"), LocatedYaml.Line(node));
    }

    private PersonAddress Person(YamlNode node)
    {
        var line = LocatedYaml.Line(node);
        if (node is not YamlMappingNode mapping)
        {
            var text = _yaml.Text(node, "a person's name, an id, or { name: …, document: … }");
            return text.StartsWith(PersonId.Prefix, StringComparison.Ordinal) ? new(null, null, null, text, line) : new(text, null, null, null, line);
        }

        var fields = _yaml.Fields(mapping, "name", "document", "paper", "id");
        var id = Field("id", "a person's id");
        if (id is not null)
        {
            return fields.Count == 1 && id.StartsWith(PersonId.Prefix, StringComparison.Ordinal)
                ? new(null, null, null, id, line)
                : throw _yaml.Error(node, $"expected an id that begins with '{PersonId.Prefix}' and stands alone");
        }

        var name = Field("name", "a person's name");
        var document = Field("document", "a document's path");
        var paper = Field("paper", "a paper's title or identifier");
        if (name is null && document is null)
            throw _yaml.Error(node, "expected 'name:'");
        if (document is not null && paper is not null)
            throw _yaml.Error(node, "expected 'document:' or 'paper:', found both");
        return new(name, document, paper, null, line);

        string? Field(string field, string what) => fields.TryGetValue(field, out var value) ? _yaml.Text(value, what) : null;
    }

    private string Paper(YamlNode node) => _yaml.Text(node, "a paper's title, \"arxiv:…\", \"doi:…\" or an id");
}

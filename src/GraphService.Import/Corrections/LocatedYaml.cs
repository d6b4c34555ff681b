using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GraphService.Import.Corrections;

/// <summary>Reads YAML with the lines of everything in it, so that messages can say where.</summary>
internal sealed class LocatedYaml(string file)
{
    /// <summary>The mapping at the root; null for an empty file.</summary>
    public YamlMappingNode? Root(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            throw new CorrectionsException(file, Math.Max(1, (int)exception.Start.Line), $"expected YAML; {FirstLine(exception.Message)}", exception);
        }

        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" })
            return null;
        return stream.Documents[0].RootNode as YamlMappingNode
            ?? throw Error(stream.Documents[0].RootNode, "expected sections such as 'same_person:', found something else");
    }

    /// <summary>The sections or fields of a mapping, all of which must be known.</summary>
    public Dictionary<string, YamlNode> Fields(YamlMappingNode mapping, params ReadOnlySpan<string> known)
    {
        var fields = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(name))
                throw Error(key, $"expected one of {string.Join(", ", known!)}, found '{name}'");
            fields[name] = value;
        }

        return fields;
    }

    /// <summary>The items of a list; none when the section is empty.</summary>
    public IEnumerable<YamlNode> Items(YamlNode node, string what) => node switch
    {
        YamlSequenceNode sequence => sequence.Children,
        YamlScalarNode { Value: null or "" } => [],
        _ => throw Error(node, $"expected a list of {what} (lines that begin with '- ')"),
    };

    /// <summary>A text that is not empty.</summary>
    public string Text(YamlNode node, string what) =>
        node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value) ? value.Trim() : throw Error(node, $"expected {what}");

    public CorrectionsException Error(YamlNode node, string expected) => new(file, Line(node), expected);

    public static int Line(YamlNode node) => Math.Max(1, (int)node.Start.Line);

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('\r');
}

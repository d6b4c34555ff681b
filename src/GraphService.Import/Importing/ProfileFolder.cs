using GraphService.Import.Claims;
using GraphService.Import.Corrections;
using GraphService.Import.Documents;
using GraphService.Import.Extraction;
using YamlDotNet.RepresentationModel;

namespace GraphService.Import.Importing;

/// <summary>A folder whose files together are one profile: it has a <c>profile.yaml</c> that lists them and may name the person.</summary>
internal static class ProfileFolder
{
    public const string FileName = "profile.yaml";

    /// <summary>Whether the folder is one profile.</summary>
    public static bool IsOne(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>The names of its files in the order in which they are read, or what is wrong with the list.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>Paths relative to the folder, whose last part may have <c>*</c> and <c>?</c> in it; <c>profile.yaml</c> itself first when it names the person.</returns>
    public static (IReadOnlyList<string> Names, ImportProblem? Problem) Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var yaml = new LocatedYaml(FileName);
            if (Fields(yaml, File.ReadAllText(path)) is not { } fields || !fields.TryGetValue("files", out var list))
                return ([], new(path, 1, "profile-folder", "expected 'files:' with the names of the profile's files"));
            var names = new List<string>();
            if (fields.TryGetValue("name", out var person))
            {
                _ = yaml.Text(person, "the person's name");
                names.Add(FileName);
            }

            var own = names.Count;
            foreach (var node in yaml.Items(list, "file names"))
            {
                var name = yaml.Text(node, "a file's name");
                if (node is not YamlScalarNode || Path.IsPathRooted(name) || name.Split('/', '\\').Contains("..") || Path.GetDirectoryName(name)!.AsSpan().ContainsAny('*', '?'))
                    throw yaml.Error(node, "expected the name of a file in this folder; '*' may stand in its last part");
                names.Add(name);
            }

            return names.Count > own ? (names, null) : ([], new(path, 1, "profile-folder", "expected at least one file under 'files:'"));
        }
        catch (CorrectionsException exception)
        {
            return ([], new(path, exception.Line, "profile-folder", exception.Message));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ([], new(path, 0, "file-unreadable", $"the file cannot be read ({exception.Message})"));
        }
    }

    /// <summary>The files of a name with <c>*</c> or <c>?</c>, in order; the name itself when it has neither.</summary>
    public static IReadOnlyList<string> Expand(string folder, string name)
    {
        if (name.AsSpan().IndexOfAny('*', '?') < 0)
            return [name];
        var inside = Path.GetDirectoryName(name)!;
        var directory = Path.Combine(folder, inside);
        if (!Directory.Exists(directory))
            return [];
        return [.. Directory.EnumerateFiles(directory, Path.GetFileName(name)).Select(file => Path.Combine(inside, Path.GetFileName(file)).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>The person that <c>profile.yaml</c> names.</summary>
    public static ExtractionResult Subject(string text)
    {
        var yaml = new LocatedYaml(FileName);
        if (Fields(yaml, text) is not { } fields || !fields.TryGetValue("name", out var node))
            return new(FileName, DocumentFormat.PlainText, DocumentClaims.Empty, []);
        var (name, line) = (yaml.Text(node, "the person's name"), LocatedYaml.Line(node));
        var subject = SubjectClaim.Unknown with { Name = name, Evidence = [new(line, line, $"name: {name}", 1)] };
        return new(FileName, DocumentFormat.PlainText, DocumentClaims.Empty with { Subject = subject }, []);
    }

    private static Dictionary<string, YamlNode>? Fields(LocatedYaml yaml, string text) =>
        yaml.Root(text) is { } root ? yaml.Fields(root, "name", "files") : null;
}

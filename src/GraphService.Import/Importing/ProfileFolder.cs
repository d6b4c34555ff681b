using GraphService.Import.Corrections;
using YamlDotNet.RepresentationModel;

namespace GraphService.Import.Importing;

/// <summary>A folder whose files together are one profile: it has a <c>profile.yaml</c> that lists them.</summary>
internal static class ProfileFolder
{
    public const string FileName = "profile.yaml";

    /// <summary>Whether the folder is one profile.</summary>
    public static bool IsOne(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>The names of its files in the order in which they are read, or what is wrong with the list.</summary>
    public static (IReadOnlyList<string> Names, ImportProblem? Problem) Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            var yaml = new LocatedYaml(FileName);
            if (yaml.Root(File.ReadAllText(path)) is not { } root || !yaml.Fields(root, "files").TryGetValue("files", out var list))
                return ([], new(path, 1, "profile-folder", "expected 'files:' with the names of the profile's files"));
            var names = new List<string>();
            foreach (var node in yaml.Items(list, "file names"))
            {
                var name = yaml.Text(node, "a file's name");
                if (node is not YamlScalarNode || Path.IsPathRooted(name) || name.Split('/', '\\').Contains(".."))
                    throw yaml.Error(node, "expected the name of a file in this folder");
                names.Add(name);
            }

            return names.Count > 0 ? (names, null) : ([], new(path, 1, "profile-folder", "expected at least one file under 'files:'"));
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
}

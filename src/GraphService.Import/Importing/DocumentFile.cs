namespace GraphService.Import.Importing;

/// <summary>A file of a document.</summary>
/// <param name="Name">The file's name, or its path inside a profile folder, with <c>/</c>.</param>
/// <param name="FullPath">Where it is on this machine.</param>
/// <param name="Length">Its size in bytes when it was found.</param>
public sealed record DocumentFile(string Name, string FullPath, long Length)
{
    /// <summary>Opens the file for reading from start to end.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Stream Open() => new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
}

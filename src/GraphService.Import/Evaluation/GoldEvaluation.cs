using GraphService.Import.Extraction;

namespace GraphService.Import.Evaluation;

/// <summary>Extracts the documents of a directory of labels and scores the result.</summary>
public static class GoldEvaluation
{
    /// <summary>Runs over all labels of a directory.</summary>
    /// <param name="labels">The directory with one JSON file per document.</param>
    /// <param name="documents">
    /// Where the documents are; when empty, beside the labels or in the directory of the same name two levels up
    /// (<c>eval/seeds</c> has its texts in <c>seeds</c>).
    /// </param>
    /// <param name="options">Limits of the extraction.</param>
    /// <param name="cancellation">Stops between two documents.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static ExtractionScore Run(
        string labels, IReadOnlyList<string> documents, ExtractionOptions options, CancellationToken cancellation = default)
    {
        if (!Directory.Exists(labels)) throw new DirectoryNotFoundException($"{labels}: no such directory; give the one that holds the labels, one JSON file per document.");
        if (documents.Count == 0) documents = [labels, Path.Combine(labels, "..", "..", Path.GetFileName(Path.GetFullPath(labels).TrimEnd(Path.DirectorySeparatorChar)))];
        var score = new ExtractionScore();
        foreach (var path in Directory.EnumerateFiles(labels, "*.json").Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (LabelledProfile.Read(path) is not { } gold) continue;
            var document = documents.Select(directory => Path.Combine(directory, gold.Document)).FirstOrDefault(File.Exists);
            score.Add(gold, document is null
                ? LabelledProfile.Empty(gold.Document)
                : LabelledProfile.Of(gold.Document, ProfileExtractor.Extract(gold.Document, File.ReadAllBytes(document), options).Claims));
        }

        return score;
    }
}

namespace GraphService.Import.Evaluation;

/// <summary>How much of one kind of fact was extracted rightly, summed over documents.</summary>
/// <param name="Name">The kind of fact.</param>
/// <param name="Right">Facts found that the labels have.</param>
/// <param name="Gold">Facts the labels have.</param>
/// <param name="Found">Facts extracted.</param>
public sealed record ScoreRow(string Name, int Right, int Gold, int Found)
{
    /// <summary>Right of those found; 1 when there was nothing to find and nothing was found.</summary>
    public double Precision => Found > 0 ? (double)Right / Found : Gold == 0 ? 1 : 0;

    /// <summary>Right of those labelled; 1 when none are.</summary>
    public double Recall => Gold > 0 ? (double)Right / Gold : 1;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;
}

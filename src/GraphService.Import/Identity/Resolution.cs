using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity;

/// <summary>Who is who in a set of documents.</summary>
public sealed class Resolution
{
    private readonly MentionTable _table;
    private readonly PersonClusters _clusters;
    private readonly int[] _personOfMention;

    internal Resolution(
        GraphSnapshot snapshot, IReadOnlyList<CorrectionWarning> warnings, MentionTable table, PersonClusters clusters, int[] personOfMention)
    {
        Snapshot = snapshot;
        Warnings = warnings;
        _table = table;
        _clusters = clusters;
        _personOfMention = personOfMention;
    }

    /// <summary>The graph, all ids given.</summary>
    public GraphSnapshot Snapshot { get; }

    /// <summary>Corrections that have no effect.</summary>
    public IReadOnlyList<CorrectionWarning> Warnings { get; }

    internal MentionTable Table => _table;

    internal PersonClusters Clusters => _clusters;

    internal IReadOnlyList<int> PersonOfMention => _personOfMention;
}

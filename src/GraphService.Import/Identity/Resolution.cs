using GraphService.Domain;
using GraphService.Import.Corrections;
using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity;

/// <summary>Who is who in a set of documents.</summary>
/// <remarks>Not thread-safe: explanations are worked out when they are asked for.</remarks>
public sealed class Resolution
{
    private readonly PersonExplainer _explainer;

    internal Resolution(GraphSnapshot snapshot, IReadOnlyList<CorrectionWarning> warnings, PersonExplainer explainer)
    {
        Snapshot = snapshot;
        Warnings = warnings;
        _explainer = explainer;
    }

    /// <summary>The graph, all ids given.</summary>
    public GraphSnapshot Snapshot { get; }

    /// <summary>Corrections that have no effect.</summary>
    public IReadOnlyList<CorrectionWarning> Warnings { get; }

    /// <summary>Why mentions were taken for this person, and who nearly was; null when there is no such person. O(number of mentions).</summary>
    public PersonExplanation? Explain(PersonId person) => _explainer.Explain(person);
}

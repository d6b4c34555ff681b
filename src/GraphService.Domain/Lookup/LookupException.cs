namespace GraphService.Domain;

/// <summary>A text does not say which node is meant. The message lists those it may mean.</summary>
public sealed class LookupException : Exception
{
    /// <summary>With everything that helps to choose.</summary>
    /// <param name="kind">The kind of node, for example "person".</param>
    /// <param name="text">What was asked for.</param>
    /// <param name="isAmbiguous">True when several go by the text, false when none does.</param>
    /// <param name="candidates">Those that go by the text, or the nearest ones.</param>
    public LookupException(string kind, string text, bool isAmbiguous, IReadOnlyList<LookupCandidate> candidates)
        : base(Message(kind, text, isAmbiguous, candidates))
    {
        Kind = kind;
        Text = text;
        IsAmbiguous = isAmbiguous;
        Candidates = candidates;
    }

    /// <summary>The kind of node, for example "person".</summary>
    public string Kind { get; }

    /// <summary>What was asked for.</summary>
    public string Text { get; }

    /// <summary>True when several go by the text, false when none does.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>Those that go by the text, or the nearest ones; may be empty.</summary>
    public IReadOnlyList<LookupCandidate> Candidates { get; }

    private static new string Message(string kind, string text, bool isAmbiguous, IReadOnlyList<LookupCandidate> candidates)
    {
        var list = string.Join(", ", candidates.Select(c =>
            c.Description.Length == 0 ? $"{c.Name} [{c.Id}]" : $"{c.Name} [{c.Id}: {c.Description}]"));
        if (isAmbiguous)
            return $"'{text}' may mean any of these: {list}. Ask again by id.";
        return list.Length == 0
            ? $"There is no {kind} '{text}'."
            : $"There is no {kind} '{text}'. The nearest: {list}.";
    }
}

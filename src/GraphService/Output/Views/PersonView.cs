namespace GraphService.Output.Views;

/// <summary>What the graph knows about a person, names in place of ids.</summary>
internal sealed record PersonView(
    string Key, string Name, IReadOnlyList<string> Aliases, string? Orcid, IReadOnlyList<string> Homepages,
    IReadOnlyList<AdvisorView> Advisors, IReadOnlyList<AdvisorView> Advisees, IReadOnlyList<PlaceView> Employers,
    IReadOnlyList<PlaceView> Education, IReadOnlyList<PlaceView> Labs, IReadOnlyList<PaperView> Papers,
    IReadOnlyList<CoauthorView> Coauthors);

/// <summary>An advisor or advisee.</summary>
internal sealed record AdvisorView(string Key, string Name, string Kind, string? At, string? Start, string? End, IReadOnlyList<SourceView> Sources);

/// <summary>An employer, a course of study or a lab.</summary>
internal sealed record PlaceView(string Key, string Name, string? What, string? Unit, string? Start, string? End, IReadOnlyList<SourceView> Sources);

/// <summary>A paper.</summary>
internal sealed record PaperView(string Key, string Title, IReadOnlyList<string> Authors, string? Venue, int? Year, IReadOnlyList<SourceView> Sources);

/// <summary>A coauthor.</summary>
internal sealed record CoauthorView(string Key, string Name, int Papers);

/// <summary>Where a fact was read.</summary>
internal sealed record SourceView(string Path, int FirstLine, int LastLine, string Excerpt, double Confidence);

/// <summary>A fact in words, and where it was read.</summary>
internal sealed record StatementView(string What, IReadOnlyList<SourceView> Sources);

/// <summary>A path between two people.</summary>
internal sealed record PathView(int Length, double Cost, IReadOnlyList<PathStepView> Steps);

/// <summary>What connects two people on a path.</summary>
internal sealed record PathStepView(
    string From, string To, double Strength, IReadOnlyList<PaperView> Papers, IReadOnlyList<StatementView> Advising,
    IReadOnlyList<string> Labs, IReadOnlyList<string> Organizations);

/// <summary>Somebody in a lineage; the members' order is that of the tree.</summary>
internal sealed record LineageView(
    string Person, string Direction, IReadOnlyList<LineageMemberView> Members, IReadOnlyList<LineageLinkView> Advisorships,
    IReadOnlyList<IReadOnlyList<string>> Cycles);

/// <summary>Somebody in a lineage.</summary>
internal sealed record LineageMemberView(string Key, string Name, int Generation);

/// <summary>Who advised whom.</summary>
internal sealed record LineageLinkView(string AdviseeKey, string AdvisorKey, string Kind, string? At, string? Start, string? End, IReadOnlyList<SourceView> Sources);

/// <summary>Somebody who wrote papers with each of several people.</summary>
internal sealed record SharedView(string Key, string Name, IReadOnlyList<SharedWithView> With);

/// <summary>The papers with one of them.</summary>
internal sealed record SharedWithView(string Name, IReadOnlyList<PaperView> Papers);

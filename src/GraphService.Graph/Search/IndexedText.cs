namespace GraphService.Graph;

/// <summary>A text by which a node can be found.</summary>
/// <param name="Node">The node's number.</param>
/// <param name="Text">As shown.</param>
/// <param name="Folded">As compared, words apart.</param>
internal readonly record struct IndexedText(int Node, string Text, string Folded);

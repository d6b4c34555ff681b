using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>A node that matches a text.</summary>
/// <param name="Node">The node's number.</param>
/// <param name="Kind">How it matches.</param>
/// <param name="Distance">Number of edits.</param>
/// <param name="Text">The text of the node that matches.</param>
internal readonly record struct TextMatch(int Node, MatchKind Kind, int Distance, string Text);

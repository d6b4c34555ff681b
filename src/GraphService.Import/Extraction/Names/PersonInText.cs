namespace GraphService.Import.Extraction.Names;

/// <summary>A person's name at its place in a text.</summary>
/// <param name="Name">The name without marks and titles.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, marks and remarks included.</param>
/// <param name="Shape">How sure it is that this is a name.</param>
/// <param name="Equal">Marked as an equal contributor.</param>
/// <param name="Corresponding">Marked as the corresponding author.</param>
/// <param name="Marks">The footnote marks.</param>
/// <param name="Remark">What stands in parentheses behind the name.</param>
internal sealed record PersonInText(
    string Name, int Start, int End, NameShape Shape, bool Equal, bool Corresponding, string Marks, string Remark);

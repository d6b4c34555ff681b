namespace GraphService.Import.Extraction.Careers.Lists;

/// <summary>A part of a line between separators that is neither a date nor a role nor a degree.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsUnit">Whether it names a part of an organisation.</param>
/// <param name="IsEmphasized">Whether it is bold, linked, or called an organisation by the format.</param>
/// <param name="Order">Its place among the pieces of its line.</param>
/// <param name="Line">Its line in the file.</param>
/// <param name="BeginsTitle">Whether it stands directly before a position, of which it may be a part: "Marine Officer".</param>
internal sealed record CareerPiece(string Text, bool IsUnit, bool IsEmphasized, int Order, int Line, bool BeginsTitle = false);

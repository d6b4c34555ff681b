namespace GraphService.Import.Corrections;

/// <summary>Gives the subject of a document its name.</summary>
/// <param name="Document">The document's path, file name or folder.</param>
/// <param name="Name">The name.</param>
/// <param name="Line">The line of the correction.</param>
public sealed record SubjectName(string Document, string Name, int Line);

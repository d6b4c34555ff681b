namespace GraphService.Import.Corrections;

/// <summary>A correction that names nobody and nothing.</summary>
/// <param name="File">The file as the user names it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What was looked for in vain.</param>
public sealed record CorrectionWarning(string File, int Line, string Message);

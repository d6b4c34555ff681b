namespace GraphService.Import.Corrections;

/// <summary>A lab as <c>organizations.yaml</c> lists it.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Organization">The name of the organization that it is part of.</param>
public sealed record RegisteredLab(string Name, IReadOnlyList<string> Aliases, string Organization);

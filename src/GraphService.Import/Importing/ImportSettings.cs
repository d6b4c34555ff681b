using GraphService.Domain;
using GraphService.Import.Corrections;

namespace GraphService.Import.Importing;

/// <summary>What the graph follows from besides its documents.</summary>
internal sealed class ImportSettings(ImportRequest request, string? corrections, string? organizations)
{
    /// <exception cref="CorrectionsException">The file is malformed.</exception>
    public CorrectionSet Corrections => field ??= corrections is null ? CorrectionSet.Empty : CorrectionsReader.Read(corrections, request.CorrectionsFile!);

    /// <exception cref="CorrectionsException">The file is malformed.</exception>
    public OrganizationRegistry Organizations =>
        field ??= organizations is null ? OrganizationRegistry.Empty : OrganizationRegistry.Read(organizations, request.OrganizationsFile!);

    /// <exception cref="CorrectionsException">A file cannot be read.</exception>
    public static async Task<ImportSettings> ReadAsync(ImportRequest request, CancellationToken cancellationToken) => new(
        request,
        await ReadTextAsync(request.CorrectionsFile, cancellationToken),
        await ReadTextAsync(request.OrganizationsFile, cancellationToken));

    /// <summary>Finds what is malformed before any work is done.</summary>
    /// <exception cref="CorrectionsException">A file is malformed.</exception>
    public void Check() => _ = (Corrections, Organizations);

    /// <summary>
    /// Names what makes the graph of its documents: the rules of this build, the settings, and how much came of them, so that what
    /// others added to the store or took from it is seen.
    /// </summary>
    public string Basis(GraphStatistics result) => ContentKey.Of(
        "basis-", Build(typeof(ImportSettings)), Build(typeof(ContentKey)), corrections, organizations, (result with { Revision = 0 }).ToString());

    private static string Build(Type type) => type.Module.ModuleVersionId.ToString();

    private static async Task<string?> ReadTextAsync(string? file, CancellationToken cancellationToken)
    {
        if (file is null || !File.Exists(file))
            return null;
        try
        {
            return await File.ReadAllTextAsync(file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CorrectionsException(file, 1, $"expected a readable file ({exception.Message})", exception);
        }
    }
}

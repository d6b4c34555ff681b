using GraphService.Domain;
using GraphService.Import.Corrections;

namespace GraphService.Import.Importing;

/// <summary>What the graph follows from besides its documents.</summary>
internal sealed class ImportSettings
{
    private readonly string? _correctionsText;
    private readonly string? _organizationsText;

    private ImportSettings(ImportRequest request, string? corrections, string? organizations)
    {
        _correctionsText = corrections;
        _organizationsText = organizations;
        Corrections = corrections is null ? CorrectionSet.Empty : CorrectionsReader.Read(corrections, request.CorrectionsFile!);
        Organizations = organizations is null ? OrganizationRegistry.Empty : OrganizationRegistry.Read(organizations, request.OrganizationsFile!);
    }

    public CorrectionSet Corrections { get; }

    public OrganizationRegistry Organizations { get; }

    /// <exception cref="CorrectionsException">A file is malformed or cannot be read.</exception>
    public static async Task<ImportSettings> ReadAsync(ImportRequest request, CancellationToken cancellationToken) => new(
        request,
        await ReadTextAsync(request.CorrectionsFile, cancellationToken),
        await ReadTextAsync(request.OrganizationsFile, cancellationToken));

    /// <summary>
    /// Names what makes the graph of its documents: the rules of this build, the settings, and how much came of them, so that what
    /// others added to the store or took from it is seen.
    /// </summary>
    public string Basis(GraphStatistics result) => ContentKey.Of(
        "basis-", Build(typeof(ImportSettings)), Build(typeof(ContentKey)), _correctionsText, _organizationsText, (result with { Revision = 0 }).ToString());

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

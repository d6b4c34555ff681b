using System.Text;
using GraphService.Import.Claims;
using GraphService.Import.Extraction;

namespace GraphService.Import.Tests.Extraction;

/// <summary>Extracts pages that a test writes.</summary>
internal static class Extracting
{
    public static DocumentClaims Markdown(string page) => From("page.md", page).Claims;

    public static DocumentClaims Html(string page) => From("page.html", page).Claims;

    public static DocumentClaims Latex(string page) => From("page.tex", page).Claims;

    public static DocumentClaims Text(string page) => From("page.txt", page).Claims;

    public static ExtractionResult From(string name, string page) =>
        ProfileExtractor.Extract(name, Encoding.UTF8.GetBytes(page), ExtractionOptions.Default);
}

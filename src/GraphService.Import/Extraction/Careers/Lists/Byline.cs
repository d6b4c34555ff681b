using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Lists;

/// <summary>Reads the present position that stands right below the name, on one line or a line each: "Assistant Professor, Department of X, University of Y".</summary>
internal static class Byline
{
    private const int MostTopics = 2;
    private const int MostLines = 6;
    private const int LongestLine = 150;

    /// <summary>Adds the position where nothing else on the page tells a present one.</summary>
    public static void Read(IReadOnlyList<Topic> topics, CareerClaims claims)
    {
        if (claims.Employers.Any(job => job.End == "present") || claims.Education.Any(study => study.End == "present")) return;
        (CareerLine Line, RoleMention Role)? open = null;
        string? unit = null;
        foreach (var line in Below(topics))
        {
            if (line.Text.Length > LongestLine || TellsOfFormer(line.Text)) return;
            var read = CareerLine.Read(line, listsPosts: false);
            if (read.IsDescription || read.Date is not null || read.Degrees.Count > 0) return;
            if (read.Labelled is not null) continue;
            if (read.Roles is [{ IsStudy: false, IsTeaching: false } role, ..] && (role.Start == 0 || read.Others.Count == 0 && read.Organizations.Count > 0)) (open, unit) = ((read, role), null);
            else if (read.Roles.Count > 0) return;
            if (open is not { } position) continue;
            unit ??= read.Organizations.Find(piece => piece.IsUnit)?.Text;
            if (read.Organizations.Find(piece => !piece.IsUnit) is not { } whole) continue;
            claims.Add(new EmployerClaim(whole.Text, unit, position.Role.Text, null, "present", [position.Line.Entry.EvidenceForAll(0.75)]));
            return;
        }
    }

    // The first lines of the page without the name itself; the position may be a heading.
    private static IEnumerable<TextLine> Below(IReadOnlyList<Topic> topics)
    {
        var lines = new List<TextLine>();
        for (var i = 0; i < Math.Min(MostTopics, topics.Count) && topics[i].Kind is SectionKind.About or SectionKind.Unknown; i++)
        {
            if (i > 0 && topics[i].Heading is { } heading) lines.Add(heading);
            for (var block = 0; block < topics[i].Blocks.Count && lines.Count < MostLines; block++) lines.AddRange(topics[i].Blocks[block].AllLines().Take(MostLines));
        }

        return lines.Take(MostLines);
    }

    private static bool TellsOfFormer(string line) =>
        line.Contains("former", StringComparison.OrdinalIgnoreCase) || line.Contains("previous", StringComparison.OrdinalIgnoreCase) || line.Contains("incoming", StringComparison.OrdinalIgnoreCase);
}

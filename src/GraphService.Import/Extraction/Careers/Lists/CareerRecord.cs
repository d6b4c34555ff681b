using GraphService.Import.Claims;
using GraphService.Import.Documents;
using GraphService.Import.Extraction.Dates;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Careers.Lists;

/// <summary>What the lines of one position or degree say, while they are being read.</summary>
internal sealed class CareerRecord(int depth, int group)
{
    private readonly List<TextLine> _lines = [];

    /// <summary>How deep its first line is nested.</summary>
    public int Depth { get; } = depth;

    /// <summary>The block its first line stands in.</summary>
    public int Group { get; } = group;

    public List<CareerPiece> Organizations { get; } = [];

    public List<CareerPiece> Others { get; } = [];

    public List<string> Units { get; } = [];

    public List<RoleMention> Roles { get; } = [];

    public List<DegreeMention> Degrees { get; } = [];

    public List<string> Advisors { get; } = [];

    public DateMention? Date { get; set; }

    /// <summary>Whether duties or other text have followed its header.</summary>
    public bool HasDescription { get; set; }

    /// <summary>The file's line that its first degree stands on, or 0.</summary>
    public int DegreeLine { get; set; }

    public string? StatedOrganization { get; set; }

    public bool Covers(TextLine line) => _lines.Contains(line);

    public void Cover(TextLine line)
    {
        if (_lines.Count < 6) _lines.Add(line);
    }

    /// <summary>The file's line that the record begins on.</summary>
    public int FirstLine => _lines.Count > 0 ? _lines[0].Range.First : 0;

    public Evidence Evidence(double confidence) => EntryText.Of(_lines).EvidenceForAll(confidence);

    public bool IsEmpty => Organizations.Count + Others.Count + Roles.Count + Degrees.Count == 0 && Date is null && StatedOrganization is null;
}

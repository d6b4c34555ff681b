namespace GraphService.Import.Extraction.Careers;

/// <summary>What an advisor of a position is an advisor for.</summary>
internal static class RoleKinds
{
    public static AdvisorKind Of(string? role)
    {
        if (role is null) return AdvisorKind.Other;
        if (Has(role, "intern") || Has(role, "student researcher")) return AdvisorKind.Internship;
        if (Has(role, "postdoc") || Has(role, "post-doc") || Has(role, "post doc")) return AdvisorKind.Postdoc;
        if (Has(role, "predoc") || Has(role, "pre-doc")) return AdvisorKind.Research;
        if (Has(role, "phd") || Has(role, "ph.d") || Has(role, "doctoral")) return AdvisorKind.Phd;
        return Has(role, "research") || Has(role, "scientist") || Has(role, "visiting") ? AdvisorKind.Research : AdvisorKind.Other;
    }

    private static bool Has(string role, string word) => role.Contains(word, StringComparison.OrdinalIgnoreCase);
}

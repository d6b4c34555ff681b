using GraphService.Import.Extraction.Lexicon;

namespace GraphService.Import.Extraction.Careers.Lists;

/// <summary>Tells groups from the other parts of organisations that entries name.</summary>
internal static class GroupNames
{
    /// <summary>Whether a label announces a group or another part of an organisation.</summary>
    public static bool IsLabel(string label) =>
        label is "laboratory" or "lab" or "group" or "workgroup" or "research group" or "team" or "institute" or "institution" or "department";

    /// <summary>Whether a name is a department's; "Institute of Zoology" is one, unlike "Institute of Tides, Waves and Currents".</summary>
    public static bool IsDepartment(string name)
    {
        const int MostWordsOfField = 4;
        return name.StartsWith("Department", StringComparison.Ordinal) || name.StartsWith("Faculty", StringComparison.Ordinal) || name.StartsWith("School", StringComparison.Ordinal) || name.Contains("Universi", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Institute ", StringComparison.Ordinal) && name.AsSpan().CountWords() <= MostWordsOfField
            || name.Contains(" Institute for ", StringComparison.Ordinal) || name.Contains(" Institute of ", StringComparison.Ordinal) || name.Contains(" Institute on ", StringComparison.Ordinal);
    }

    /// <summary>The group of "Workgroup: Tidal Physics led by Prof. Ann Bell", "Lab: Tide Lab (PI: Ann Bell)".</summary>
    public static string WithoutLeader(string name)
    {
        foreach (var words in (ReadOnlySpan<string>)[" led by ", " headed by ", " (PI"])
            if (name.IndexOf(words, StringComparison.Ordinal) is > 0 and var end) name = name[..end];
        return name;
    }

    /// <summary>Whether a name is a research group's and no centre's or institute's.</summary>
    public static bool IsLab(string name) =>
        OrganizationScanner.IsGroup(name) && (name.Contains("Lab", StringComparison.Ordinal) || name.EndsWith("Group", StringComparison.Ordinal) || name.EndsWith("Team", StringComparison.Ordinal));
}

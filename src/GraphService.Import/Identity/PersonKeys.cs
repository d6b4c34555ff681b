using GraphService.Import.Identity.People;

namespace GraphService.Import.Identity;

/// <summary>What the ids of people are made of.</summary>
internal static class PersonKeys
{
    /// <summary>The key that a mention gives its person; smaller ones come first.</summary>
    public static string?[] Of(MentionTable table, int mention)
    {
        var m = table.Mentions[mention];
        var name = m.Key < 0 ? "" : table.Names.Keys[m.Key].Key;
        if (m.Key < 0)
            return ["unnamed", m.IsAuthor ? table.Papers[m.Container].TitleKey : table.Documents[m.Container].Source.Id.Value];
        return m.Kind switch
        {
            MentionKind.Author => ["author", name, table.Papers[m.Container].TitleKey],
            MentionKind.Subject => ["subject", name, table.Documents[m.Container].Source.Id.Value],
            _ => ["named", name, SubjectKey(table, m.Container)],
        };
    }

    /// <summary>All keys by which a mention may have given an id, ORCID iD and tie-breaks included.</summary>
    public static IEnumerable<string?[]> Possible(MentionTable table, int mention)
    {
        var key = Of(table, mention);
        var m = table.Mentions[mention];
        if (m.Kind == MentionKind.Subject && table.Documents[m.Container].Claims.Subject.Orcid is { } orcid)
            yield return ["orcid", orcid];
        yield return key;
        yield return [.. key, Place(table, mention)];
    }

    /// <summary>Tells mentions with equal keys apart.</summary>
    public static string Place(MentionTable table, int mention)
    {
        var m = table.Mentions[mention];
        return m.IsAuthor ? $"{table.Papers[m.Container].Id}#{m.Place}" : table.Documents[m.Container].Source.Id.Value;
    }

    private static string SubjectKey(MentionTable table, int document) =>
        table.SubjectOf[document] is >= 0 and var subject && table.Mentions[subject].Key is >= 0 and var key
            ? table.Names.Keys[key].Key
            : table.Documents[document].Source.Id.Value;
}

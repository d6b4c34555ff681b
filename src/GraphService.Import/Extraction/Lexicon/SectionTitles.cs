using System.Collections.Frozen;
using GraphService.Import.Extraction.Outlines;

namespace GraphService.Import.Extraction.Lexicon;

/// <summary>What the headings of profiles say. A heading is known by its words, whatever else decorates it.</summary>
internal static class SectionTitles
{
    private const int LongestHeading = 70;

    // Words that say it all, wherever they stand in a heading.
    private static readonly FrozenDictionary<string, SectionKind> Words = new Dictionary<string, SectionKind>
    {
        ["publication"] = SectionKind.Publications,
        ["publications"] = SectionKind.Publications,
        ["publikationen"] = SectionKind.Publications,
        ["publicaciones"] = SectionKind.Publications,
        ["pubblicazioni"] = SectionKind.Publications,
        ["veröffentlichungen"] = SectionKind.Publications,
        ["schriftenverzeichnis"] = SectionKind.Publications,
        ["schriften"] = SectionKind.Publications,
        ["aufsätze"] = SectionKind.Publications,
        ["zeitschriftenartikel"] = SectionKind.Publications,
        ["bücher"] = SectionKind.Publications,
        ["buchkapitel"] = SectionKind.Publications,
        ["buchbeiträge"] = SectionKind.Publications,
        ["monographien"] = SectionKind.Publications,
        ["monografien"] = SectionKind.Publications,
        ["monographs"] = SectionKind.Publications,
        ["sammelbände"] = SectionKind.Publications,
        ["ouvrages"] = SectionKind.Publications,
        ["chapitres"] = SectionKind.Publications,
        ["livres"] = SectionKind.Publications,
        ["artículos"] = SectionKind.Publications,
        ["libros"] = SectionKind.Publications,
        ["capítulos"] = SectionKind.Publications,
        ["papers"] = SectionKind.Publications,
        ["paper"] = SectionKind.Publications,
        ["preprints"] = SectionKind.Publications,
        ["preprint"] = SectionKind.Publications,
        ["articles"] = SectionKind.Publications,
        ["manuscripts"] = SectionKind.Publications,
        ["proceedings"] = SectionKind.Publications,
        ["chapters"] = SectionKind.Publications,
        ["books"] = SectionKind.Publications,
        ["journals"] = SectionKind.Publications,
        ["bibliography"] = SectionKind.Publications,
        ["essays"] = SectionKind.Publications,
        ["experience"] = SectionKind.Experience,
        ["experiences"] = SectionKind.Experience,
        ["employment"] = SectionKind.Experience,
        ["appointments"] = SectionKind.Experience,
        ["positions"] = SectionKind.Experience,
        ["visits"] = SectionKind.Experience,
        ["stays"] = SectionKind.Experience,
        ["position"] = SectionKind.Experience,
        ["internships"] = SectionKind.Experience,
        ["internship"] = SectionKind.Experience,
        ["education"] = SectionKind.Education,
        ["educations"] = SectionKind.Education,
        ["qualifications"] = SectionKind.Education,
        ["degrees"] = SectionKind.Education,
        ["news"] = SectionKind.News,
        ["updates"] = SectionKind.News,
        ["announcements"] = SectionKind.News,
        ["awards"] = SectionKind.Awards,
        ["award"] = SectionKind.Awards,
        ["honors"] = SectionKind.Awards,
        ["honours"] = SectionKind.Awards,
        ["scholarships"] = SectionKind.Awards,
        ["fellowships"] = SectionKind.Awards,
        ["grants"] = SectionKind.Awards,
        ["funding"] = SectionKind.Awards,
        ["support"] = SectionKind.Awards,
        ["distinctions"] = SectionKind.Awards,
        ["prizes"] = SectionKind.Awards,
        ["patents"] = SectionKind.Patents,
        ["patent"] = SectionKind.Patents,
        ["dissertation"] = SectionKind.Theses,
        ["dissertations"] = SectionKind.Theses,
        ["thesis"] = SectionKind.Theses,
        ["theses"] = SectionKind.Theses,
        ["talks"] = SectionKind.Talks,
        ["talk"] = SectionKind.Talks,
        ["presentations"] = SectionKind.Talks,
        ["posters"] = SectionKind.Talks,
        ["vorträge"] = SectionKind.Talks,
        ["ponencias"] = SectionKind.Talks,
        ["tutorials"] = SectionKind.Talks,
        ["tutorial"] = SectionKind.Talks,
        ["lectures"] = SectionKind.Talks,
        ["seminars"] = SectionKind.Talks,
        ["teaching"] = SectionKind.Teaching,
        ["lehre"] = SectionKind.Teaching,
        ["enseignement"] = SectionKind.Teaching,
        ["enseignements"] = SectionKind.Teaching,
        ["courses"] = SectionKind.Teaching,
        ["coursework"] = SectionKind.Teaching,
        ["supervision"] = SectionKind.People,
        ["mentoring"] = SectionKind.People,
        ["mentorship"] = SectionKind.People,
        ["students"] = SectionKind.People,
        ["advising"] = SectionKind.People,
        ["advisees"] = SectionKind.People,
        ["supervising"] = SectionKind.People,
        ["mentees"] = SectionKind.People,
        ["projects"] = SectionKind.Projects,
        ["project"] = SectionKind.Projects,
        ["demos"] = SectionKind.Projects,
        ["software"] = SectionKind.Projects,
        ["code"] = SectionKind.Projects,
        ["repositories"] = SectionKind.Projects,
        ["blog"] = SectionKind.Other,
        ["blogs"] = SectionKind.Other,
        ["posts"] = SectionKind.Other,
        ["service"] = SectionKind.Other,
        ["services"] = SectionKind.Other,
        ["reviewer"] = SectionKind.Other,
        ["reviewing"] = SectionKind.Other,
        ["skills"] = SectionKind.Other,
        ["skill"] = SectionKind.Other,
        ["languages"] = SectionKind.Other,
        ["interests"] = SectionKind.Other,
        ["hobbies"] = SectionKind.Other,
        ["contact"] = SectionKind.Other,
        ["references"] = SectionKind.Other,
        ["referees"] = SectionKind.Other,
        ["outreach"] = SectionKind.Other,
        ["media"] = SectionKind.Other,
        ["press"] = SectionKind.Other,
        ["hackathon"] = SectionKind.Other,
        ["hackathons"] = SectionKind.Other,
        ["memberships"] = SectionKind.Other,
        ["membership"] = SectionKind.Other,
        ["volunteering"] = SectionKind.Other,
        ["volunteer"] = SectionKind.Other,
        ["activities"] = SectionKind.Other,
        ["leadership"] = SectionKind.Other,
        ["certifications"] = SectionKind.Other,
        ["certificates"] = SectionKind.Other,
        ["training"] = SectionKind.Other,
        ["acknowledgements"] = SectionKind.Other,
        ["biography"] = SectionKind.About,
        ["bio"] = SectionKind.About,
        ["about"] = SectionKind.About,
        ["introduction"] = SectionKind.About,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> WordLookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // Whole headings whose words alone say something else or nothing.
    private static readonly FrozenDictionary<string, SectionKind> Phrases = new Dictionary<string, SectionKind>
    {
        ["about me"] = SectionKind.About,
        ["short bio"] = SectionKind.About,
        ["research"] = SectionKind.Publications,
        ["selected research"] = SectionKind.Publications,
        ["recent research"] = SectionKind.Publications,
        ["selected works"] = SectionKind.Publications,
        ["works"] = SectionKind.Publications,
        ["selected work"] = SectionKind.Publications,
        ["journal"] = SectionKind.Publications,
        ["journal papers"] = SectionKind.Publications,
        ["conference"] = SectionKind.Publications,
        ["conferences"] = SectionKind.Publications,
        ["workshop"] = SectionKind.Publications,
        ["workshops"] = SectionKind.Publications,
        ["work in progress"] = SectionKind.Publications,
        ["works in progress"] = SectionKind.Publications,
        ["in preparation"] = SectionKind.Publications,
        ["under review"] = SectionKind.Publications,
        ["in progress"] = SectionKind.Publications,
        ["in review"] = SectionKind.Publications,
        ["in submission"] = SectionKind.Publications,
        ["submitted"] = SectionKind.Publications,
        ["forthcoming"] = SectionKind.Publications,
        ["in press"] = SectionKind.Publications,
        ["technical reports"] = SectionKind.Publications,
        ["tech reports"] = SectionKind.Publications,
        ["reports"] = SectionKind.Publications,
        ["edited volumes"] = SectionKind.Publications,
        ["edited collections"] = SectionKind.Publications,
        ["herausgeberschaften"] = SectionKind.Publications,
        ["published"] = SectionKind.Publications,
        ["peer reviewed"] = SectionKind.Publications,
        ["peer-reviewed"] = SectionKind.Publications,
        ["refereed"] = SectionKind.Publications,
        ["writing"] = SectionKind.Publications,
        ["writings"] = SectionKind.Publications,
        ["scholarship & publications"] = SectionKind.Publications,
        ["career"] = SectionKind.Experience,
        ["career history"] = SectionKind.Experience,
        ["work history"] = SectionKind.Experience,
        ["work"] = SectionKind.Experience,
        ["professional history"] = SectionKind.Experience,
        ["professional background"] = SectionKind.Experience,
        ["professional career"] = SectionKind.Experience,
        ["industry"] = SectionKind.Experience,
        ["timeline"] = SectionKind.Experience,
        ["professional timeline"] = SectionKind.Experience,
        ["career timeline"] = SectionKind.Experience,
        ["academic timeline"] = SectionKind.Experience,
        ["academia"] = SectionKind.Experience,
        ["academic"] = SectionKind.Experience,
        ["academic career"] = SectionKind.Experience,
        ["academic path"] = SectionKind.Experience,
        ["career path"] = SectionKind.Experience,
        ["academic background"] = SectionKind.Education,
        ["background"] = SectionKind.Education,
        ["academic history"] = SectionKind.Education,
        ["educational background"] = SectionKind.Education,
        ["advisors"] = SectionKind.Advisors,
        ["my advisors"] = SectionKind.Advisors,
        ["research advisors"] = SectionKind.Advisors,
        ["academic advisors"] = SectionKind.Advisors,
        ["phd advisors"] = SectionKind.Advisors,
        ["supervisors"] = SectionKind.Advisors,
        ["my supervisors"] = SectionKind.Advisors,
        ["phd supervisors"] = SectionKind.Advisors,
        ["research interests"] = SectionKind.Other,
        ["what's new"] = SectionKind.News,
        ["highlights"] = SectionKind.News,
        ["teaching experience"] = SectionKind.Teaching,
        ["teaching experiences"] = SectionKind.Teaching,
        ["volunteer experience"] = SectionKind.Other,
        ["service experience"] = SectionKind.Other,
        ["professional affiliations"] = SectionKind.Other,
        ["professional memberships"] = SectionKind.Other,
        ["research projects"] = SectionKind.Projects,
        ["research projects & interests"] = SectionKind.Projects,
        ["conference presentations"] = SectionKind.Talks,
        ["conference talks"] = SectionKind.Talks,
        ["communications"] = SectionKind.Talks,
        ["communications orales"] = SectionKind.Talks,
        ["recherche"] = SectionKind.Publications,
        ["travaux"] = SectionKind.Publications,
        ["forschung"] = SectionKind.Publications,
        ["press coverage"] = SectionKind.Other,
        ["organizational roles"] = SectionKind.Other,
        ["leadership roles"] = SectionKind.Other,
        ["professional roles"] = SectionKind.Other,
        ["non-technical roles"] = SectionKind.Other,
        ["training"] = SectionKind.Other,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet Fillers = WordSet.Words("""
        a an and at by for in my of on or the to with & selected recent latest full list all other others major main key past current previous
        research academic professional work working industry industrial teaching refereed reviewed peer peer-reviewed non-refereed
        journal conference conferences meetings workshop international invited first-author first author fist-author co-authored published
        accepted submitted forthcoming under review in press progress unpublished technical book edited chapter short brief featured
        graduate undergraduate student relevant additional open source open-source student's history background
        und et auswahl sélection choix dans de des in à avec comité lecture visiting postdoctoral research-related studies study career summary highlights contributions record activity
        """);

    /// <summary>What a heading announces; <see cref="SectionKind.Unknown"/> when it is none of the usual ones.</summary>
    public static SectionKind KindOf(string heading)
    {
        if (heading.Length > LongestHeading) return SectionKind.Unknown;
        var span = heading.AsSpan();
        var words = span.EnumerateWords();
        // Remarks in parentheses ("* equal contribution", a count) are no part of the heading.
        var remark = heading.IndexOf('(');
        if (remark > 0) words.RemoveAll(word => word.Start.Value >= remark);
        if (words.Count is 0 or > 7) return SectionKind.Unknown;
        if (Phrases.TryGetValue(heading[words[0].Start..words[^1].End].Trim(), out var exact)) return exact;
        var kind = SectionKind.Unknown;
        var unknown = 0;
        foreach (var word in words)
        {
            if (WordLookup.TryGetValue(span[word], out var found))
                kind = kind == SectionKind.Unknown || (kind is SectionKind.Awards or SectionKind.Other && found is SectionKind.Publications) ? found : kind;
            else if (!Fillers.Contains(span[word]) && !IsYear(span[word])) unknown++;
        }

        if (kind is SectionKind.Experience or SectionKind.Projects or SectionKind.Other && HasAny(heading, "teaching", "taught")) kind = SectionKind.Teaching;
        // "Research and teaching experience" lists positions beside the teaching.
        if (kind == SectionKind.Teaching && HasAny(heading, "experience", "employment", "position", "appointment") && HasAny(heading, "research", "work", "professional", "industr")) kind = SectionKind.Experience;
        if (kind == SectionKind.Other && HasAny(heading, "training") && HasAny(heading, "graduate", "academic", "doctoral")) kind = SectionKind.Education;
        if (kind == SectionKind.Experience && HasAny(heading, "volunteer", "service", "reviewing", "outreach")) kind = SectionKind.Other;
        return unknown > (words.Count > 3 ? 2 : 1) ? SectionKind.Unknown : kind;
    }

    private static bool HasAny(string heading, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (heading.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word.IndexOfAnyExceptInRange('0', '9') < 0;
}

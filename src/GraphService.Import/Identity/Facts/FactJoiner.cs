using GraphService.Domain;

namespace GraphService.Import.Identity.Facts;

/// <summary>Joins facts that say the same with more or less detail; what contradicts stays apart.</summary>
internal static class FactJoiner
{
    /// <summary>One advisorship for each kind and place.</summary>
    /// <param name="facts">The facts as read.</param>
    /// <param name="areOnePlace">Whether two names are of one organization.</param>
    public static List<Advisorship> Join(List<Advisorship> facts, Func<string, string, bool> areOnePlace) => Fold(
        facts,
        f => (f.Advisee, f.Advisor, f.Kind),
        (a, b) => (a.At is null || b.At is null || areOnePlace(a.At, b.At)) && Periods.AreCompatible(a.Period, b.Period),
        (a, b) => a with { At = a.At ?? b.At, Period = Periods.Join(a.Period, b.Period), Sources = EvidenceSet.Join([a.Sources, b.Sources]) },
        f => f.At is null ? 1 : 0,
        f => f with { Id = Advisorship.IdOf(f.Advisee, f.Advisor, f.Kind, f.At) });

    /// <summary>One employment for each position.</summary>
    public static List<Employment> Join(List<Employment> facts) => Fold(
        facts,
        f => (f.Person, f.Organization),
        (a, b) => Agree(a.Role, b.Role) && Agree(a.Unit, b.Unit) && Periods.AreCompatible(a.Period, b.Period) && SayEnough(a, b),
        (a, b) => a with { Role = Longer(a.Role, b.Role), Unit = Longer(a.Unit, b.Unit), Period = Periods.Join(a.Period, b.Period), Sources = EvidenceSet.Join([a.Sources, b.Sources]) },
        f => (f.Role is null ? 1 : 0) + (f.Unit is null ? 1 : 0) + (f.Period.Start is null ? 2 : 0) + (f.Period.EndText is null ? 1 : 0),
        f => f with { Id = Employment.IdOf(f.Person, f.Organization, f.Role, f.Unit, f.Period) });

    /// <summary>One course of study for each degree.</summary>
    public static List<Education> Join(List<Education> facts) => Fold(
        facts,
        f => (f.Person, f.Organization),
        (a, b) => Degrees.Canonical(a.Degree) is var x && Degrees.Canonical(b.Degree) is var y && (x == y || x is null || y is null)
            && Agree(a.Field, b.Field) && Periods.AreCompatible(a.Period, b.Period),
        (a, b) => a with { Degree = a.Degree ?? b.Degree, Field = Longer(a.Field, b.Field), Period = Periods.Join(a.Period, b.Period), Sources = EvidenceSet.Join([a.Sources, b.Sources]) },
        f => (f.Degree is null ? 2 : 0) + (f.Field is null ? 1 : 0) + (f.Period.Start is null ? 1 : 0),
        f => f with { Id = Education.IdOf(f.Person, f.Organization, Degrees.Canonical(f.Degree)) },
        (f, n) => f with { Id = Education.IdOf(f.Person, f.Organization, $"{Degrees.Canonical(f.Degree)} {(f.Field is null ? "" : TextFolding.Fold(f.Field))} {f.Period.StartText} {(n == 0 ? "" : n)}") });

    /// <summary>One membership for each lab.</summary>
    public static List<Membership> Join(List<Membership> facts) => Fold(
        facts, f => (f.Person, f.Lab), (_, _) => true,
        (a, b) => a with { Period = Periods.AreCompatible(a.Period, b.Period) ? Periods.Join(a.Period, b.Period) : DateRange.Unknown, Sources = EvidenceSet.Join([a.Sources, b.Sources]) },
        f => f.Period.Start is null ? 1 : 0, f => f);

    /// <summary>One collaboration for each pair.</summary>
    public static List<Collaboration> Join(List<Collaboration> facts) => Fold(
        facts, f => (f.Person, f.Collaborator), (_, _) => true, (a, b) => a with { Sources = EvidenceSet.Join([a.Sources, b.Sources]) }, _ => 0, f => f);

    /// <summary>Joins greedily, the most detailed facts first, so that a bare one joins the detailed one.</summary>
    private static List<T> Fold<T, TGroup>(
        List<T> facts, Func<T, TGroup> group, Func<T, T, bool> areOne, Func<T, T, T> join, Func<T, int> vagueness, Func<T, T> withId, Func<T, int, T>? withOtherId = null)
        where T : class, IFact
        where TGroup : notnull
    {
        var result = new List<T>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidates in facts.GroupBy(group))
        {
            var joined = new List<T>();
            foreach (var fact in candidates.OrderBy(vagueness).ThenBy(f => f.Sources[0].Source).ThenBy(f => f.Sources[0].FirstLine).ThenBy(f => withId(f).Id, StringComparer.Ordinal))
            {
                var home = joined.FindIndex(other => areOne(other, fact));
                if (home < 0)
                    joined.Add(fact);
                else
                    joined[home] = join(joined[home], fact);
            }

            foreach (var fact in joined)
                Add(withId(fact));
        }

        return result;

        void Add(T fact)
        {
            for (var n = 0; !ids.TryAdd(fact.Id, result.Count); n++)
            {
                if (withOtherId is null)
                {
                    result[ids[fact.Id]] = join(result[ids[fact.Id]], fact);
                    return;
                }

                fact = withOtherId(fact, n);
            }

            result.Add(fact);
        }
    }

    private static bool SayEnough(Employment a, Employment b) => a.Period.Start is not null || b.Period.Start is not null || a.Role is not null || b.Role is not null || a.Unit is not null || b.Unit is not null || a.Period == b.Period;

    private static bool Agree(string? a, string? b)
    {
        if (a is null || b is null)
            return true;
        string first = TextFolding.Fold(a), second = TextFolding.Fold(b);
        return first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal);
    }

    private static string? Longer(string? a, string? b) => a is null ? b : b is null || a.Length >= b.Length ? a : b;
}

namespace GraphService.Domain;

/// <summary>The orders in which <see cref="IKnowledgeGraph"/> lists facts; every implementation sorts by these.</summary>
public static class FactOrder
{
    /// <summary>Running first, then latest start first, not stated last, then by id.</summary>
    public static int ByPeriod(DateRange a, string idA, DateRange b, string idB)
    {
        var order = b.IsOpen.CompareTo(a.IsOpen);
        if (order == 0)
            order = Nullable.Compare(b.Start, a.Start);
        return order != 0 ? order : string.CompareOrdinal(idA, idB);
    }

    /// <summary>By kind in the order of <see cref="AdvisorKind"/>, then by id.</summary>
    public static int ByKind(Advisorship a, Advisorship b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var order = a.Kind.CompareTo(b.Kind);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    /// <summary>Newest first, papers without a year last, then by id.</summary>
    public static int Newest(Paper a, Paper b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Newest(a.Year, a.Id, b.Year, b.Id);
    }

    /// <summary>As <see cref="Newest(Paper, Paper)"/>, for papers of which no more is at hand.</summary>
    public static int Newest(int? yearA, PaperId idA, int? yearB, PaperId idB)
    {
        var order = Nullable.Compare(yearB, yearA);
        return order != 0 ? order : idA.CompareTo(idB);
    }
}

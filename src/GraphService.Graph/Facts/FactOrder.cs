using GraphService.Domain;

namespace GraphService.Graph;

/// <summary>The orders in which facts are listed.</summary>
internal static class FactOrder
{
    /// <summary>Running first, then latest start first, not stated last, then by id.</summary>
    public static int ByPeriod(DateRange a, string idA, DateRange b, string idB)
    {
        var order = b.IsOpen.CompareTo(a.IsOpen);
        if (order == 0)
            order = Nullable.Compare(b.Start, a.Start);
        return order != 0 ? order : string.CompareOrdinal(idA, idB);
    }

    public static int ByKind(Advisorship a, Advisorship b)
    {
        var order = a.Kind.CompareTo(b.Kind);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    /// <summary>Newest first, papers without a year last, then by id.</summary>
    public static int Newest(Paper a, Paper b)
    {
        var order = Nullable.Compare(b.Year, a.Year);
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }
}

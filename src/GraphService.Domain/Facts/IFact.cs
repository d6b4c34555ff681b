namespace GraphService.Domain;

/// <summary>A statement about the graph that documents make, with the places where they make it.</summary>
public interface IFact
{
    /// <summary>Stable id, derived from what the fact states.</summary>
    string Id { get; }

    /// <summary>Where the fact was read; never empty in a stored graph.</summary>
    ValueList<Evidence> Sources { get; }
}

namespace GraphService.Graph;

/// <summary>What a path search walks: vertices that stand for people, numbered as suits the implementation.</summary>
/// <remarks>Implemented by structs, so that searches are compiled for each. Spans are valid until the next call.</remarks>
internal interface INeighbors
{
    /// <summary>Begins a new search.</summary>
    void Clear();

    /// <summary>Number of vertices.</summary>
    int Count { get; }

    /// <summary>The vertex of a person.</summary>
    int VertexOf(int person);

    /// <summary>The person of a vertex; people are numbered by id, so numbers decide ties.</summary>
    int PersonOf(int vertex);

    /// <summary>How much work <see cref="Expand"/> of the vertex is, about.</summary>
    int WorkOf(int vertex);

    /// <summary>Neighbours, some perhaps more than once; those that an earlier call for the same side of a search gave may be left out.</summary>
    /// <param name="vertex">Whose neighbours.</param>
    /// <param name="side">0 or 1: from which end the search comes.</param>
    ReadOnlySpan<int> Expand(int vertex, int side);

    /// <summary>All neighbours, some perhaps more than once.</summary>
    ReadOnlySpan<int> Of(int vertex);
}

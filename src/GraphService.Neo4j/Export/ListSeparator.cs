namespace GraphService.Neo4j.Export;

/// <summary>The character between the items of a list: neo4j-admin knows no way to escape it, so one is taken that no item holds.</summary>
internal sealed class ListSeparator
{
    private const char FirstControl = '\u001c';
    private const char LastControl = '\u001f';
    private const char FirstPrivate = '\ue000';
    private const char LastPrivate = '\uf8ff';

    private readonly HashSet<char> _seen = [];

    /// <summary>The separator, to begin with the one that Unicode calls unit separator.</summary>
    public char Character { get; private set; } = LastControl;

    /// <summary>Whether an item holds the separator, so that the lists written so far cannot be read back.</summary>
    public bool IsAmbiguous => _seen.Contains(Character);

    /// <summary>As neo4j-admin takes it on its command line.</summary>
    public string Option => $"U+{(int)Character:X4}";

    /// <summary>Notes which candidates an item holds.</summary>
    public void Observe(string item)
    {
        if (!item.AsSpan().ContainsAnyInRange(FirstControl, LastControl) && !item.AsSpan().ContainsAnyInRange(FirstPrivate, LastPrivate))
            return;
        foreach (var c in item)
        {
            if (c is (>= FirstControl and <= LastControl) or (>= FirstPrivate and <= LastPrivate))
                _seen.Add(c);
        }
    }

    /// <summary>Takes a character that no item held, for a second writing.</summary>
    /// <returns>False when all candidates were there.</returns>
    public bool TryChange()
    {
        for (var c = LastControl; c >= FirstControl; c--)
        {
            if (TryTake(c))
                return true;
        }

        for (var c = FirstPrivate; c <= LastPrivate; c++)
        {
            if (TryTake(c))
                return true;
        }

        return false;
    }

    private bool TryTake(char candidate)
    {
        if (_seen.Contains(candidate))
            return false;
        Character = candidate;
        return true;
    }
}

using GraphService.Import.Documents;

namespace GraphService.Import.Readers.Latex;

/// <summary>The settings that braces and environments open and close.</summary>
internal sealed class LatexGroups
{
    private readonly Stack<LatexSetting> _outer = new();

    public LatexSetting Current { get; set; }

    public int Depth => _outer.Count;

    public void Open() => _outer.Push(Current);

    public void Close()
    {
        if (_outer.Count > 0) Current = _outer.Pop();
    }

    public void CloseTo(int depth)
    {
        while (_outer.Count > depth) Close();
    }

    public void AddStyle(RunStyle style) => Current = Current with { Style = Current.Style | style };
}

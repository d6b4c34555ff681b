using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>5.5.2.2: no fragment contains itself, directly or not.</summary>
internal sealed class FragmentSpreadsMustNotFormCycles(ValidationContext context) : SpecificationRule(context)
{
    private readonly HashSet<string> _visited = [];
    private readonly Dictionary<string, int> _positions = [];
    private readonly List<FragmentSpreadNode> _path = [];

    protected override string Section => "Fragment-Spreads-Must-Not-Form-Cycles";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>()) Visit(fragment);
    }

    /// <summary>Goes depth first through fragments; how deep they nest was limited before.</summary>
    private void Visit(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        if (!_visited.Add(name)) return;

        _positions.Add(name, _path.Count);
        foreach (var spread in Context.SpreadsOf(fragment))
        {
            _path.Add(spread);
            if (_positions.TryGetValue(spread.Name.Value, out var position)) ReportCycle(spread, _path[position..]);
            else if (Context.Fragment(spread) is { } inner) Visit(inner);
            _path.RemoveAt(_path.Count - 1);
        }

        _positions.Remove(name);
    }

    private void ReportCycle(FragmentSpreadNode spread, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(between => $"\"{between.Name.Value}\""));
        Report(
            $"Cannot spread fragment \"{spread.Name.Value}\" within itself{(via == "" ? "" : $" via {via}")}.",
            [.. cycle]);
    }
}

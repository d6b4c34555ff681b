using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation.Cost;

/// <summary>How many items a list may have, by what <c>@listSize</c> says of the field and by the slicing arguments that are sent.</summary>
internal sealed class ListSizeEstimate
{
    private readonly FieldNode _field;
    private readonly ImmutableArray<Slice> _slices;
    private readonly double _assumed;
    private readonly bool _requiresOne;

    public ListSizeEstimate(FieldNode field, FieldDefinition definition, ListSize listSize)
    {
        _field = field;
        _assumed = listSize.SlicingArgumentDefaultValue ?? listSize.AssumedSize ?? 1;
        _requiresOne = listSize.RequireOneSlicingArgument && listSize.SlicingArguments.Count > 0;
        _slices = [.. listSize.SlicingArguments.Select(argument => Slice.Create(argument, field, definition))];
        DependsOnVariables = _slices.Any(slice => slice.Sent is not null && Execution.ArgumentPlan.ContainsVariable(slice.Sent));
    }

    public bool DependsOnVariables { get; }

    /// <summary>The most items; an error is reported when not exactly one slicing argument is sent where one is required.</summary>
    public double Evaluate(CostEvaluation evaluation)
    {
        var (given, size) = (0, 0.0);
        foreach (var slice in _slices)
        {
            if (slice.Size(evaluation) is not { } items) continue;
            given++;
            size = Math.Max(size, items);
        }

        if (_requiresOne && given != 1)
        {
            evaluation.Report(ErrorBuilder.New()
                .SetMessage($"Exactly one slicing argument must be defined for the field \"{_field.Name.Value}\".")
                .SetCode(ErrorCodes.ListSizeNeedsOneSlicingArgument)
                .AddLocation(new Location(_field.Location.Line, _field.Location.Column))
                .Build());
        }

        return given == 0 ? _assumed : size;
    }

    /// <summary>A slicing argument.</summary>
    /// <param name="Sent">What the document sends for the argument, or null.</param>
    /// <param name="Inputs">The argument and, where the size is a field of an input object (<c>page.first</c>), the fields on the way to it.</param>
    private sealed record Slice(ValueNode? Sent, ImmutableArray<InputValueDefinition> Inputs)
    {
        public static Slice Create(string path, FieldNode field, FieldDefinition definition)
        {
            var names = path.Split('.');
            var inputs = ImmutableArray<InputValueDefinition>.Empty;
            if (definition.Arguments.TryGetValue(names[0], out var input)) inputs = [input];
            foreach (var name in names.Skip(1))
            {
                if ((input?.Type.Named as InputObjectGraphType)?.Fields.TryGetValue(name, out input) is not true) break;
                inputs = inputs.Add(input);
            }

            return new Slice(
                field.Arguments.FirstOrDefault(argument => argument.Name.Value == names[0])?.Value,
                inputs.Length == names.Length ? inputs : []);
        }

        /// <summary>The size that is sent or stands by default; null when there is none. A null that is sent has no default.</summary>
        public double? Size(CostEvaluation evaluation)
        {
            SentValue? value = null;
            foreach (var input in Inputs)
            {
                value = (input == Inputs[0] ? SentValue.Of(Sent, evaluation.Variables) : value?.Field(input.Name, evaluation.Variables))
                    ?? SentValue.Of(input.DefaultValue, evaluation.Variables);
                if (value is null or { IsNull: true }) return null;
            }

            return value?.Integer;
        }
    }
}

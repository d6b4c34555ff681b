using System.Collections.Immutable;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation.Cost;

/// <summary>How many items a list may have, by what <c>@listSize</c> says of the field and by the slicing arguments that are sent.</summary>
internal sealed class ListSizeEstimate
{
    private readonly FieldNode _field;
    private readonly ImmutableArray<(ValueNode? Given, ValueNode? Default)> _slices;
    private readonly double _assumed;
    private readonly bool _requiresOne;

    public ListSizeEstimate(FieldNode field, FieldDefinition definition, ListSize listSize)
    {
        _field = field;
        _assumed = listSize.SlicingArgumentDefaultValue ?? listSize.AssumedSize ?? 1;
        _requiresOne = listSize.RequireOneSlicingArgument && listSize.SlicingArguments.Count > 0;
        _slices = [.. listSize.SlicingArguments.Select(name => (
            field.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value,
            definition.Arguments.GetValueOrDefault(name)?.DefaultValue))];
        DependsOnVariables = _slices.Any(slice => slice.Given is VariableNode);
    }

    public bool DependsOnVariables { get; }

    /// <summary>The most items; <paramref name="error"/> is set when not exactly one slicing argument is sent where one is required.</summary>
    public double Evaluate(ICostVariables variables, ref IError? error)
    {
        var (given, size) = (0, 0.0);
        foreach (var (value, byDefault) in _slices)
        {
            if (Value(value, byDefault, variables) is not { } slice) continue;
            given++;
            size = Math.Max(size, slice);
        }

        if (_requiresOne && given != 1)
        {
            error ??= ErrorBuilder.New()
                .SetMessage($"Exactly one slicing argument must be defined for the field \"{_field.Name.Value}\".")
                .SetCode(ErrorCodes.ListSizeNeedsOneSlicingArgument)
                .AddLocation(new Location(_field.Location.Line, _field.Location.Column))
                .Build();
        }

        return given == 0 ? _assumed : size;
    }

    private static double? Value(ValueNode? given, ValueNode? byDefault, ICostVariables variables) => given switch
    {
        VariableNode variable when variables.IsGiven(variable.Name.Value) => variables.Integer(variable.Name.Value),
        null or VariableNode => Literal(byDefault),
        _ => Literal(given)
    };

    private static double? Literal(ValueNode? value) =>
        value is IntValueNode number && int.TryParse(number.Value, out var size) ? size : null;
}

using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation.Cost;

/// <summary>The evaluation of a <see cref="CostPlan"/> with the variables of one request.</summary>
internal sealed class CostEvaluation(VariableValues variables)
{
    private Dictionary<(string Variable, InputObjectGraphType Type), double>? _weights;

    public VariableValues Variables { get; } = variables;

    /// <summary>Set when a list is not sliced as its field requires.</summary>
    public IError? Error { get; private set; }

    public void Report(IError error) => Error ??= error;

    /// <summary>The weight of an argument or input field that is sent, with those of the fields that are sent within it.</summary>
    public double WeightOf(ValueNode value, InputValueDefinition input)
        => SentValue.Of(value, Variables) is { IsNull: false } ? Own(input) + FieldsWeight(value, input.Type.Named as InputObjectGraphType) : 0;

    private static double Own(InputValueDefinition input) => input.CostWeight ?? (input.Type.Named is InputObjectGraphType ? 1 : 0);

    private double FieldsWeight(ValueNode value, InputObjectGraphType? type) => (value, type) switch
    {
        (_, null) => 0,
        (VariableNode variable, _) => FieldsWeight(variable, type),
        (ListValueNode list, _) => list.Items.Sum(item => FieldsWeight(item, type)),
        (ObjectValueNode fields, _) => fields.Fields.Sum(
            field => type.Fields.TryGetValue(field.Name.Value, out var input) ? WeightOf(field.Value, input) : 0),
        _ => 0,
    };

    private double FieldsWeight(VariableNode variable, InputObjectGraphType type)
    {
        // A large variable may stand in very many places: it is weighed once.
        _weights ??= [];
        var key = (variable.Name.Value, type);

        if (!_weights.TryGetValue(key, out var weight))
        {
            weight = SentValue.Of(variable, Variables) is not { } sent ? 0
                : sent.Literal is null ? FieldsWeight(sent.Json, type)
                : FieldsWeight(sent.Literal, type);
            _weights.Add(key, weight);
        }

        return weight;
    }

    private static double FieldsWeight(JsonElement value, InputObjectGraphType? type)
    {
        if (type is null)
            return 0;

        var weight = 0.0;

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                weight += FieldsWeight(item, type);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in value.EnumerateObject())
            {
                if (field.Value.ValueKind != JsonValueKind.Null && type.Fields.TryGetValue(field.Name, out var input))
                    weight += Own(input) + FieldsWeight(field.Value, input.Type.Named as InputObjectGraphType);
            }
        }

        return weight;
    }
}

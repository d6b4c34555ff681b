using System.Globalization;
using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Language;

namespace HotChocolate.Validation.Cost;

/// <summary>A value as a request sends it: a literal in which variables may stand, or the JSON of a variable.</summary>
internal readonly record struct SentValue(ValueNode? Literal, JsonElement Json)
{
    public bool IsNull => Literal is NullValueNode || (Literal is null && Json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined);

    /// <summary>The number, or null when it is none.</summary>
    public int? Integer => Literal is null
        ? Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out var number) ? number : null
        : Literal is IntValueNode literal && int.TryParse(literal.Value, CultureInfo.InvariantCulture, out number) ? number : null;

    /// <summary>The value of a literal or of the variable that stands for it; null when nothing is sent.</summary>
    public static SentValue? Of(ValueNode? literal, VariableValues variables) => literal switch
    {
        null => null,
        VariableNode variable => variables.TryGet(variable.Name.Value, out var value) ? new SentValue(value.Literal, value.Json) : null,
        _ => new SentValue(literal, default),
    };

    /// <summary>The value of an input object's field; null when it is not sent.</summary>
    public SentValue? Field(string name, VariableValues variables)
    {
        if (Literal is not null)
            return Of((Literal as ObjectValueNode)?.Fields.FirstOrDefault(f => f.Name.Value == name)?.Value, variables);

        return Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) ? new SentValue(null, value) : null;
    }
}

using System.Text.Json;
using HotChocolate.TypeSystem;

namespace HotChocolate.Execution;

/// <summary>What is wrong with a variable's value. Its place is put together only where something is wrong: lists may be long.</summary>
internal sealed class VariableProblem
{
    private readonly Func<string, string> _describe;
    private readonly string _place;

    private VariableProblem(Func<string, string> describe, string place = "")
    {
        _describe = describe;
        _place = place;
    }

    /// <summary>What is wrong with a value of a type, or null.</summary>
    public static VariableProblem? Find(GraphType type, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
            return type.IsNonNull ? Null(type) : null;

        return type.Nullable switch
        {
            ListGraphType list => json.ValueKind == JsonValueKind.Array ? OfItems(list, json) : Find(list.ItemType, json),
            InputObjectGraphType input => OfObject(input, json),
            NamedGraphType leaf => LeafValues.TryParseJson(leaf, json, out _) ? null : Misfit(leaf, json),
            _ => throw new InvalidOperationException($"Unexpected type {type}."),
        };
    }

    /// <summary>The same problem seen from the value that holds this one.</summary>
    public VariableProblem Within(string step) => new(_describe, step + _place);

    public override string ToString() => _describe(_place);

    private static VariableProblem Null(GraphType type) => new(place => $"{place} must not be null: its type is {type}.");

    private static VariableProblem Misfit(NamedGraphType type, JsonElement json)
        => new(place => $"{LeafValues.Misfit(type, json.GetRawText())} (at {place})");

    private static VariableProblem? OfItems(ListGraphType type, JsonElement json)
    {
        var index = 0;

        foreach (var item in json.EnumerateArray())
        {
            if (Find(type.ItemType, item) is { } problem)
                return problem.Within($"[{index}]");

            index++;
        }

        return null;
    }

    private static VariableProblem? OfObject(InputObjectGraphType type, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return new(place => $"{place} must be an object: its type is {type.Name}.");

        var given = 0;

        foreach (var property in json.EnumerateObject())
        {
            if (OfField(type, property) is { } problem)
                return problem;

            // What is known comes twice when more is given than there is to know.
            if (++given > type.Fields.Count)
                return new(place => $"{place} has a field more than once.");
        }

        if (type.IsOneOf && given != 1)
            return new(place => $"{place} must have exactly one field of {type.Name}, not {given}.");

        var missing = type.Fields.Values.FirstOrDefault(f => f.IsRequired && !json.TryGetProperty(f.Name, out _));
        return missing is null ? null : new(place => $"{place}.{missing.Name} of required type {missing.Type} was not provided.");
    }

    private static VariableProblem? OfField(InputObjectGraphType type, JsonProperty property)
    {
        var name = property.Name;

        if (!type.Fields.TryGetValue(name, out var field))
            return new(place => $"{place} has a field \"{name}\" that {type.Name} does not define.");

        if (Find(field.Type, property.Value) is { } problem)
            return problem.Within($".{name}");

        return type.IsOneOf && property.Value.ValueKind == JsonValueKind.Null
            ? new(place => $"{place}.{name} must not be null: it is the one field given of {type.Name}.")
            : null;
    }
}

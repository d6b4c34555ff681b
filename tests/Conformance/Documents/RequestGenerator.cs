using System.Text.Json.Nodes;
using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace GraphService.Conformance.Documents;

/// <summary>Makes requests by chance that can be executed: a valid document, one of its operations, and values for its variables.</summary>
internal sealed class RequestGenerator(Schema schema, int seed)
{
    private readonly DocumentGenerator _documents = new(schema, seed);
    private readonly Random _random = new(seed);

    public Request Next()
    {
        while (true)
        {
            var text = _documents.Next(faults: 0);
            if (text.Contains("__schema") || text.Contains("__type(") || Verdict.Of(schema, text).Count > 0) continue;
            var operations = Utf8GraphQLParser.Parse(text).Definitions.OfType<OperationDefinitionNode>()
                .Where(operation => operation.Operation != OperationType.Subscription).ToList();
            if (operations.Count == 0) continue;

            var operation = operations[_random.Next(operations.Count)];
            var variables = new JsonObject();
            foreach (var variable in operation.VariableDefinitions)
            {
                var isOptional = variable.DefaultValue is not null || variable.Type is not NonNullTypeNode;
                if (isOptional && _random.Next(3) == 0) continue;
                variables[variable.Variable.Name.Value] = Value(variable.Type);
            }

            return new Request(text, operation.Name?.Value, variables);
        }
    }

    private JsonNode? Value(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => NonNull(nonNull.Type),
        _ => _random.Next(6) == 0 ? null : NonNull(type)
    };

    private JsonNode NonNull(TypeNode type) => type is ListTypeNode list
        ? new JsonArray([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Value(list.Type))])
        : NonNull(schema.Types[type.NamedType.Name.Value]);

    private JsonNode NonNull(GraphType type) => type switch
    {
        ListGraphType list => new JsonArray([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Value(list.ItemType))]),
        EnumGraphType values => values.Values.Keys.ElementAt(_random.Next(values.Values.Count)),
        InputObjectGraphType input => Object(input),
        _ => Scalar(type.ToString()!)
    };

    private JsonNode? Value(GraphType type) =>
        type.IsNonNull || _random.Next(6) != 0 ? NonNull(type.Nullable) : null;

    private JsonObject Object(InputObjectGraphType type)
    {
        var value = new JsonObject();
        if (type.IsOneOf)
        {
            var field = type.Fields.Values.Where(field => field.Type.Named is not InputObjectGraphType).ElementAt(_random.Next(2));
            value[field.Name] = NonNull(field.Type);
            return value;
        }

        foreach (var field in type.Fields.Values)
        {
            var isDeep = field.Type.Named is InputObjectGraphType && !field.Type.IsNonNull;
            if (field.IsRequired || (_random.Next(2) == 0 && !(isDeep && _random.Next(3) > 0))) value[field.Name] = Value(field.Type);
        }

        return value;
    }

    private JsonNode Scalar(string name) => name switch
    {
        "Int" => _random.Next(0, 9),
        "Float" => _random.Next(2) == 0 ? _random.Next(100) : _random.Next(100) / 4.0,
        "Boolean" => _random.Next(2) == 0,
        "ID" => _random.Next(2) == 0 ? _random.Next(9) : "id",
        _ => _random.Next(2) == 0 ? "Rex" : "\u00e9 \"\U0001F600"
    };
}

/// <summary>A request to execute.</summary>
internal sealed record Request(string Document, string? OperationName, JsonObject Variables);

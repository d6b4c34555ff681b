using System.Collections;

namespace Neo4j.Driver.Internal.Sessions;

/// <summary>Turns an object with properties into a map of parameters.</summary>
internal static class ParameterMap
{
    public static IDictionary<string, object?> From(object? parameters)
    {
        switch (parameters)
        {
            case null: return new Dictionary<string, object?>();
            case IDictionary<string, object?> map: return map;
            case IReadOnlyDictionary<string, object?> map: return map.ToDictionary();
            case IEnumerable:
                throw new ArgumentException(
                    $"Parameters are a dictionary or an object with properties, not {parameters.GetType()}.", nameof(parameters));
        }
        var properties = parameters.GetType().GetProperties();
        var result = new Dictionary<string, object?>(properties.Length);
        foreach (var property in properties)
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0) result.Add(property.Name, property.GetValue(parameters));
        }
        return result;
    }
}

namespace HotChocolate.Execution.Configuration;

/// <summary>Converts values of one C# type into another, for leaf values of own types.</summary>
internal sealed record TypeConverter(Type Source, Type Target, Func<object, object?> Convert);

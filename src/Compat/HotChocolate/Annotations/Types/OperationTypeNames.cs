namespace HotChocolate.Types;

/// <summary>The names of the root types, for <see cref="ExtendObjectTypeAttribute"/>.</summary>
public static class OperationTypeNames
{
    /// <summary>The query root.</summary>
    public const string Query = "Query";

    /// <summary>The mutation root.</summary>
    public const string Mutation = "Mutation";

    /// <summary>The subscription root.</summary>
    public const string Subscription = "Subscription";
}

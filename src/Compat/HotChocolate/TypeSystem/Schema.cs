using HotChocolate.Types;

namespace HotChocolate.TypeSystem;

/// <summary>A complete schema. Immutable once built.</summary>
internal sealed class Schema : ISchemaDefinition
{
    private readonly Dictionary<NamedGraphType, IReadOnlyList<ObjectGraphType>> _possibleTypes = [];

    public Schema(
        string name,
        ObjectGraphType queryType,
        ObjectGraphType? mutationType,
        ObjectGraphType? subscriptionType,
        IReadOnlyDictionary<string, NamedGraphType> types,
        IReadOnlyDictionary<string, DirectiveDefinition> directives)
    {
        Name = name;
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Types = types;
        Directives = directives;

        foreach (var union in types.Values.OfType<UnionGraphType>())
            _possibleTypes.Add(union, union.Members);

        foreach (var type in types.Values.OfType<InterfaceGraphType>())
            _possibleTypes.Add(type, [.. types.Values.OfType<ObjectGraphType>().Where(o => o.Implements(type))]);
    }

    public string Name { get; }

    public string? Description { get; init; }

    public ObjectGraphType QueryType { get; }

    public ObjectGraphType? MutationType { get; }

    public ObjectGraphType? SubscriptionType { get; }

    /// <summary>All named types, introspection's included.</summary>
    public IReadOnlyDictionary<string, NamedGraphType> Types { get; }

    public IReadOnlyDictionary<string, DirectiveDefinition> Directives { get; }

    /// <summary>The meta fields that every selection on a composite type, and on the query root, may name.</summary>
    public required FieldDefinition TypenameField { get; init; }

    public required FieldDefinition SchemaField { get; init; }

    public required FieldDefinition TypeField { get; init; }

    /// <summary>The field that a selection of this name on this type means, meta fields included; null when there is none.</summary>
    public FieldDefinition? FieldOf(NamedGraphType type, string name)
    {
        if (type is ComplexGraphType complex && complex.Fields.TryGetValue(name, out var field))
            return field;

        return name switch
        {
            "__typename" when type.IsComposite => TypenameField,
            "__schema" when ReferenceEquals(type, QueryType) => SchemaField,
            "__type" when ReferenceEquals(type, QueryType) => TypeField,
            _ => null,
        };
    }

    /// <summary>The object types that a value of a composite type may have; for an object type, itself.</summary>
    public IReadOnlyList<ObjectGraphType> PossibleTypes(NamedGraphType type)
        => type is ObjectGraphType obj ? [obj] : _possibleTypes.GetValueOrDefault(type, []);

    /// <summary>Whether values of <paramref name="type"/> may be of <paramref name="candidate"/>.</summary>
    public bool IsPossible(NamedGraphType type, ObjectGraphType candidate) => type switch
    {
        ObjectGraphType => ReferenceEquals(type, candidate),
        InterfaceGraphType @interface => candidate.Implements(@interface),
        UnionGraphType union => union.Members.Contains(candidate),
        _ => false,
    };

    /// <summary>Whether <paramref name="type"/> may stand where <paramref name="super"/> is asked for.</summary>
    public bool IsSubtype(GraphType type, GraphType super) => (type, super) switch
    {
        _ when type.Means(super) => true,
        (NonNullGraphType a, NonNullGraphType b) => IsSubtype(a.Nullable, b.Nullable),
        (NonNullGraphType a, _) => IsSubtype(a.Nullable, super),
        (ListGraphType a, ListGraphType b) => IsSubtype(a.ItemType, b.ItemType),
        (ObjectGraphType a, NamedGraphType b) => b.IsAbstract && IsPossible(b, a),
        (InterfaceGraphType a, InterfaceGraphType b) => a.Implements(b),
        _ => false,
    };

    public ObjectGraphType? RootType(Language.OperationType operation) => operation switch
    {
        Language.OperationType.Query => QueryType,
        Language.OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The schema's SDL.</summary>
    public override string ToString() => SchemaPrinter.Print(this);
}

using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace HotChocolate.SchemaBuilding;

/// <summary>The classes that add members to types declared elsewhere.</summary>
internal sealed class TypeExtensions
{
    private readonly List<(Type Extension, string? Name, Type? Extends, ExtendObjectTypeAttribute? Attribute)> _extensions = [];

    public TypeExtensions(SchemaConfiguration configuration, SchemaErrors errors)
    {
        foreach (var type in configuration.TypeExtensions.Concat(configuration.Types.Select(t => t.Type).Where(IsExtension)).Distinct())
            Add(type, errors);
    }

    /// <summary>The names of the root types that extensions alone make.</summary>
    public bool Extends(string rootName) => _extensions.Any(e => e.Name == rootName);

    /// <summary>Whether a class adds to another type instead of being one.</summary>
    public static bool IsExtension(Type type)
        => type.IsDefined(typeof(ExtendObjectTypeAttribute), inherit: true)
            || type.IsDefined(typeof(ObjectTypeAttribute<>), inherit: false)
            || type.IsDefined(typeof(QueryTypeAttribute), inherit: false)
            || type.IsDefined(typeof(MutationTypeAttribute), inherit: false)
            || type.IsDefined(typeof(SubscriptionTypeAttribute), inherit: false);

    /// <summary>The extensions of an object type, in the order they were added.</summary>
    public IEnumerable<(Type Extension, ExtendObjectTypeAttribute? Attribute)> Of(string name, Type runtimeType)
        => _extensions
            .Where(e => e.Name is not null ? e.Name == name : runtimeType != typeof(object) && e.Extends!.IsAssignableFrom(runtimeType))
            .Select(e => (e.Extension, e.Attribute));

    private void Add(Type type, SchemaErrors errors)
    {
        var found = _extensions.Count;

        if (type.IsDefined(typeof(QueryTypeAttribute), inherit: false))
            _extensions.Add((type, OperationTypeNames.Query, null, null));

        if (type.IsDefined(typeof(MutationTypeAttribute), inherit: false))
            _extensions.Add((type, OperationTypeNames.Mutation, null, null));

        if (type.IsDefined(typeof(SubscriptionTypeAttribute), inherit: false))
            _extensions.Add((type, OperationTypeNames.Subscription, null, null));

        foreach (var generic in type.GetCustomAttributes(typeof(ObjectTypeAttribute<>), inherit: false))
            _extensions.Add((type, null, generic.GetType().GetGenericArguments()[0], null));

        foreach (ExtendObjectTypeAttribute attribute in type.GetCustomAttributes(typeof(ExtendObjectTypeAttribute), inherit: true))
            _extensions.Add((type, attribute.ExtendsType is null ? attribute.Name ?? NamingConventions.Type(type) : null, attribute.ExtendsType, attribute));

        if (_extensions.Count == found)
            errors.Add($"{type} does not say what it extends: annotate it with [ExtendObjectType(typeof(…))] or [QueryType].");
    }
}

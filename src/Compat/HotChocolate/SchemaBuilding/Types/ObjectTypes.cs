using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Completes object types and interfaces: their own members, then those of their extensions.</summary>
internal sealed class ObjectTypes(
    OutputFields fields,
    TypeExtensions extensions,
    NodeTypes nodes,
    MutationConvention mutations,
    AuthorizationConvention authorization,
    TypeRegistry types,
    bool sortFields)
{
    public void Complete(ComplexGraphType type, Type? members)
    {
        var isRoot = type.Name is OperationTypeNames.Query or OperationTypeNames.Mutation or OperationTypeNames.Subscription && members is not null;
        var extended = extensions.Of(type.Name, type.RuntimeType).ToList();
        var ignored = extended.SelectMany(e => e.Attribute?.IgnoreProperties ?? []).ToHashSet();
        var removed = extended.SelectMany(e => e.Attribute?.IgnoreFields ?? []).ToHashSet();
        var node = type is ObjectGraphType obj ? nodes.AnnotationOf(obj) : null;

        if (members is not null && members != typeof(object))
        {
            foreach (var member in MemberSelection.Fields(members, includeStatic: false).Where(m => !ignored.Contains(m.Name)))
                Add(type, member, onParent: !isRoot, node, removed);
        }

        foreach (var (extension, attribute) in extended)
        {
            foreach (var member in MemberSelection.Fields(extension, attribute?.IncludeStaticMembers ?? false))
            {
                if (member.IsDefined(typeof(NodeResolverAttribute)))
                    continue;

                var added = Add(type, member, onParent: false, node, removed);

                if (MemberDocumentation.Attribute<BindMemberAttribute>(member) is { } bound)
                    Replace(type, bound.Name, added);
            }
        }

        if (sortFields)
            Sort(type);

        if (node is not null)
            nodes.Complete((ObjectGraphType)type, node);
    }

    private FieldDefinition? Add(ComplexGraphType type, MemberInfo member, bool onParent, NodeAttribute? node, HashSet<string> removed)
    {
        if (member.IsDefined(typeof(NodeResolverAttribute)) || IsSubscribeMethod(member) || IsNodeLoader(type, member, node))
            return null;

        var draft = fields.Create(member, type, onParent);

        if (draft is null || removed.Contains(draft.Name))
            return null;

        if (node is not null && draft.Name == NamingConventions.CamelCase(node.IdField ?? "Id") && draft.ConvertResult is null)
        {
            draft.Type = new NonNullGraphType(types.Scalar<IdType>());
            draft.ConvertResult = id => GlobalIds.Format(type.Name, id);
        }

        if (type.Name == OperationTypeNames.Mutation)
            mutations.Apply(draft, member);

        authorization.Apply(draft);

        return type.Fields[draft.Name] = draft.Build(type);
    }

    // The method that another field subscribes with is no field itself.
    private static bool IsSubscribeMethod(MemberInfo member)
        => member is MethodInfo method
            && method.ReflectedType!.GetMethods().Any(m => m.GetCustomAttribute<SubscribeAttribute>()?.With == method.Name);

    private static bool IsNodeLoader(ComplexGraphType type, MemberInfo member, NodeAttribute? node)
        => node is not null && member is MethodInfo { IsStatic: true } && node.NodeResolver == member.Name && type.RuntimeType == member.DeclaringType;

    private static void Replace(ComplexGraphType type, string memberName, FieldDefinition? replacement)
    {
        var origin = $".{memberName}";

        foreach (var field in type.Fields.Values.Where(f => f != replacement && f.Origin.EndsWith(origin, StringComparison.Ordinal)).ToList())
            type.Fields.Remove(field.Name);
    }

    private static void Sort(ComplexGraphType type)
    {
        var sorted = type.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).ToList();
        type.Fields.Clear();

        foreach (var (name, field) in sorted)
            type.Fields.Add(name, field);
    }
}

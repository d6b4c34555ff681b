using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Finds the object types of interfaces and unions by their C# types.</summary>
internal static class AbstractTypes
{
    public static void Complete(IEnumerable<NamedGraphType> all)
    {
        var types = all.ToList();
        var objects = types.OfType<ObjectGraphType>().Where(o => o.RuntimeType != typeof(object)).ToList();
        var interfaces = types.OfType<InterfaceGraphType>().Where(i => i.RuntimeType != typeof(object)).ToList();

        foreach (var type in types.OfType<ComplexGraphType>().Where(t => t.RuntimeType != typeof(object)))
        {
            foreach (var @interface in interfaces.Where(i => i != type && i.RuntimeType.IsAssignableFrom(type.RuntimeType)))
            {
                if (!type.Interfaces.Contains(@interface))
                    type.Interfaces.Add(@interface);
            }
        }

        foreach (var union in types.OfType<UnionGraphType>().Where(u => u.RuntimeType != typeof(object)))
            union.Members.AddRange(objects.Where(o => union.RuntimeType.IsAssignableFrom(o.RuntimeType)).Except(union.Members));
    }
}

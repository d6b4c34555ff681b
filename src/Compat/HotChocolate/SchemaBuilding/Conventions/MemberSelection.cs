using System.Reflection;
using System.Runtime.CompilerServices;

namespace HotChocolate.SchemaBuilding;

/// <summary>Which members of a C# type become fields.</summary>
internal static class MemberSelection
{
    /// <summary>The members that become fields of an object type or interface, in the order they are declared, bases first.</summary>
    public static IEnumerable<MemberInfo> Fields(Type type, bool includeStatic)
    {
        var flags = BindingFlags.Public | BindingFlags.Instance;

        if (includeStatic || IsStatic(type))
            flags |= BindingFlags.Static;

        var types = type.IsInterface ? type.GetInterfaces().Append(type) : [type];

        return types
            .SelectMany(t => t.GetMembers(flags))
            .Where(IsField)
            .GroupBy(member => (member.Name, Signature(member)))
            .Select(group => group.MinBy(member => Depth(type, member.DeclaringType!))!)
            .OrderByDescending(member => Depth(type, member.DeclaringType!))
            .ThenBy(member => member.MetadataToken >> 24 == 0x17 ? 0 : 1)
            .ThenBy(member => member.MetadataToken);
    }

    /// <summary>The properties that become fields of an input object.</summary>
    public static IEnumerable<PropertyInfo> InputFields(Type type)
        => Fields(type, includeStatic: false).OfType<PropertyInfo>();

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static bool IsField(MemberInfo member)
    {
        if (member.DeclaringType == typeof(object)
            || MemberDocumentation.Attribute<GraphQLIgnoreAttribute>(member) is not null
            || member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is MethodInfo)
        {
            return false;
        }

        return member switch
        {
            PropertyInfo property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0,
            MethodInfo method => !method.IsSpecialName
                && !method.IsGenericMethod
                && method.GetBaseDefinition().DeclaringType != typeof(object)
                && method.Name is not ("Deconstruct" or "CompareTo" or "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "Dispose" or "DisposeAsync")
                && method.ReturnType != typeof(void)
                && method.ReturnType != typeof(Task)
                && method.ReturnType != typeof(ValueTask)
                && !method.GetParameters().Any(p => p.ParameterType.IsByRef),
            _ => false,
        };
    }

    private static string Signature(MemberInfo member)
        => member is MethodInfo method ? string.Join(',', method.GetParameters().Select(p => p.ParameterType.FullName)) : "";

    private static int Depth(Type type, Type declaring)
    {
        var depth = 0;

        for (var t = type; t is not null && t != declaring; t = t.BaseType)
            depth++;

        return depth;
    }
}

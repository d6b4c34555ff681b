using System.Reflection;

namespace HotChocolate.SchemaBuilding;

/// <summary>What annotations and XML documentation say of C# members.</summary>
internal sealed class MemberDocumentation(bool useXmlDocumentation)
{
    private readonly XmlDocumentation? _xml = useXmlDocumentation ? new XmlDocumentation() : null;

    public string? Description(ICustomAttributeProvider member)
        => Attribute<GraphQLDescriptionAttribute>(member)?.Description ?? member switch
        {
            Type type => _xml?.Of(type),
            PropertyInfo property => _xml?.Of(property),
            MethodInfo method => _xml?.Of(method),
            FieldInfo field => _xml?.Of(field),
            ParameterInfo parameter => _xml?.Of(parameter),
            _ => null,
        };

    public static string? DeprecationReason(ICustomAttributeProvider member)
        => Attribute<GraphQLDeprecatedAttribute>(member)?.DeprecationReason
            ?? (Attribute<ObsoleteAttribute>(member) is { } obsolete ? obsolete.Message ?? "No longer supported." : null);

    public static T? Attribute<T>(ICustomAttributeProvider member)
        where T : Attribute
        => (T?)member.GetCustomAttributes(typeof(T), inherit: true).FirstOrDefault();

    /// <summary>The member as an error message names it.</summary>
    public static string Origin(MemberInfo member)
        => member is Type type ? type.FullName ?? type.Name : $"{member.DeclaringType?.FullName}.{member.Name}";

    public static string Origin(ParameterInfo parameter) => $"parameter {parameter.Name} of {Origin(parameter.Member)}";
}

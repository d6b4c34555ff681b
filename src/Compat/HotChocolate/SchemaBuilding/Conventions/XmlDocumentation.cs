using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HotChocolate.SchemaBuilding;

/// <summary>Reads descriptions from the XML documentation files beside assemblies.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> _files = new();

    public string? Of(Type type) => Text(Element(type.Assembly, $"T:{NameOf(type)}")?.Element("summary"));

    public string? Of(PropertyInfo property)
        => Text(ElementOf(property, "P", property.Name)?.Element("summary"))
            ?? PositionalParameterOf(property);

    public string? Of(FieldInfo field) => Text(ElementOf(field, "F", field.Name)?.Element("summary"));

    public string? Of(MethodInfo method)
    {
        var element = MethodElement(method);
        var summary = Text(element?.Element("summary"));
        var returns = Text(element?.Element("returns"));

        return returns is null ? summary
            : summary is null ? $"**Returns:**\n{returns}"
            : $"{summary}\n\n\n**Returns:**\n{returns}";
    }

    public string? Of(ParameterInfo parameter) => parameter.Member is MethodInfo method
        ? Text(Parameter(MethodElement(method), parameter.Name!))
        : Text(Parameter(Element(parameter.Member.DeclaringType!.Assembly, $"T:{NameOf(parameter.Member.DeclaringType!)}"), parameter.Name!));

    /// <summary>A record's positional properties are documented as parameters of the record.</summary>
    private string? PositionalParameterOf(PropertyInfo property)
        => Text(Parameter(Element(property.DeclaringType!.Assembly, $"T:{NameOf(property.DeclaringType!)}"), property.Name));

    private static XElement? Parameter(XElement? element, string name)
        => element?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == name);

    private XElement? MethodElement(MethodInfo method)
    {
        var definition = method.IsGenericMethod ? method.GetGenericMethodDefinition() : method;
        var parameters = definition.GetParameters();
        var arguments = parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => ParameterTypeName(p.ParameterType)))})";
        return ElementOf(method, "M", method.Name + arguments);
    }

    /// <summary>The member's documentation, or that of the interface or base member it implements where it inherits it.</summary>
    private XElement? ElementOf(MemberInfo member, string kind, string signature)
    {
        var type = member.DeclaringType!;
        var own = Element(type.Assembly, $"{kind}:{NameOf(type)}.{signature}");

        if (own is not null && own.Element("inheritdoc") is null)
            return own;

        return type.GetInterfaces()
            .Append(type.BaseType)
            .Where(t => t is not null && t != typeof(object))
            .Select(t => Element(t!.Assembly, $"{kind}:{NameOf(t)}.{signature}"))
            .FirstOrDefault(e => e is not null);
    }

    private XElement? Element(Assembly assembly, string id) => _files.GetOrAdd(assembly, Load).GetValueOrDefault(id);

    private static IReadOnlyDictionary<string, XElement> Load(Assembly assembly)
    {
        var path = string.IsNullOrEmpty(assembly.Location) ? null : System.IO.Path.ChangeExtension(assembly.Location, ".xml");

        if (!File.Exists(path))
            return new Dictionary<string, XElement>();

        return XDocument.Load(path).Descendants("member")
            .Where(m => m.Attribute("name") is not null)
            .DistinctBy(m => m.Attribute("name")!.Value)
            .ToDictionary(m => m.Attribute("name")!.Value);
    }

    private static string NameOf(Type type)
        => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string ParameterTypeName(Type type)
    {
        if (type.IsByRef)
            return ParameterTypeName(type.GetElementType()!) + "@";

        if (type.IsArray)
            return ParameterTypeName(type.GetElementType()!) + "[]";

        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;

        if (!type.IsGenericType)
            return type.FullName!.Replace('+', '.');

        var name = type.GetGenericTypeDefinition().FullName!.Replace('+', '.').Split('`')[0];
        return $"{name}{{{string.Join(',', type.GetGenericArguments().Select(ParameterTypeName))}}}";
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
            return null;

        var text = new StringBuilder();
        Append(text, element);
        var lines = text.ToString().Split('\n').Select(line => Spaces().Replace(line, " ").Trim());
        var result = string.Join('\n', lines).Trim();
        return result.Length == 0 ? null : result;
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain: text.Append(plain.Value); break;
                case XElement { Name.LocalName: "see" or "seealso" } see: text.Append(Reference(see)); break;
                case XElement { Name.LocalName: "paramref" or "typeparamref" } reference: text.Append(reference.Attribute("name")?.Value); break;
                case XElement { Name.LocalName: "para" } para: text.Append('\n'); Append(text, para); break;
                case XElement { Name.LocalName: "c" or "code" } code: text.Append('`').Append(code.Value).Append('`'); break;
                case XElement other: Append(text, other); break;
            }
        }
    }

    private static string? Reference(XElement see)
        => see.Value.Length > 0 ? see.Value
            : see.Attribute("langword")?.Value
            ?? see.Attribute("cref")?.Value.Split('(')[0].Split('.', ':')[^1]
            ?? see.Attribute("href")?.Value;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

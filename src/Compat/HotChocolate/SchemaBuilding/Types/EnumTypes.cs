using System.Reflection;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Builds enums.</summary>
internal static class EnumTypes
{
    public static EnumGraphType Create(Type type, string name, MemberDocumentation documentation)
    {
        var created = new EnumGraphType(name)
        {
            RuntimeType = type,
            Description = documentation.Description(type),
            CostWeight = MemberDocumentation.Attribute<CostAttribute>(type)?.Weight,
        };

        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (field.IsDefined(typeof(GraphQLIgnoreAttribute)))
                continue;

            created.Add(new EnumValueDefinition(
                MemberDocumentation.Attribute<GraphQLNameAttribute>(field)?.Name ?? NamingConventions.EnumValue(field.Name),
                field.GetValue(null)!)
            {
                Description = documentation.Description(field),
                DeprecationReason = MemberDocumentation.DeprecationReason(field),
            });
        }

        return created;
    }
}

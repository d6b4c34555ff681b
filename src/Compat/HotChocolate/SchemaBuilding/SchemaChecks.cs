using System.Text.RegularExpressions;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Checks a schema by the rules of section 3; each error names the C# member at fault.</summary>
internal sealed partial class SchemaChecks(Schema schema, SchemaErrors errors)
{
    public void Run()
    {
        if (schema.SubscriptionType is { } subscription)
            CheckSubscriptions(subscription);

        foreach (var type in schema.Types.Values.Where(t => !t.IsIntrospection))
        {
            CheckName(type.Name, $"the type of {type.RuntimeType}");

            switch (type)
            {
                case ComplexGraphType complex: CheckFields(complex); break;
                case UnionGraphType { Members.Count: 0 }:
                    errors.Add($"The union {type.Name} has no members: add object types that derive from {type.RuntimeType}.");
                    break;
                case EnumGraphType { Values.Count: 0 }:
                    errors.Add($"The enum {type.Name} ({type.RuntimeType}) has no values.", "TS_NO_ENUM_VALUES");
                    break;
                case EnumGraphType named: CheckEnum(named); break;
                case InputObjectGraphType input: CheckInput(input); break;
            }
        }
    }

    private void CheckSubscriptions(ObjectGraphType type)
    {
        foreach (var field in type.Fields.Values.Where(f => f.Subscribe is null))
            errors.Add($"{field.Origin} is a subscription without events: annotate it with [Subscribe].");
    }

    private void CheckFields(ComplexGraphType type)
    {
        if (type.Fields.Count == 0)
            errors.Add($"The type {type.Name} ({type.RuntimeType}) has no fields.");

        foreach (var field in type.Fields.Values)
        {
            CheckName(field.Name, field.Origin);

            if (!field.Type.IsOutputType)
                errors.Add($"{field.Origin} answers {field.Type}, which only arguments have.");

            foreach (var argument in field.Arguments.Values)
            {
                CheckName(argument.Name, argument.Origin);

                if (argument is { IsRequired: true, DeprecationReason: not null })
                    errors.Add($"{argument.Origin} is required and must not be deprecated: make it nullable or give it a default.");
            }
        }

        foreach (var @interface in type.Interfaces)
            CheckInterface(type, @interface);
    }

    private void CheckInterface(ComplexGraphType type, InterfaceGraphType @interface)
    {
        foreach (var expected in @interface.Fields.Values)
        {
            if (!type.Fields.TryGetValue(expected.Name, out var field))
            {
                errors.Add($"{type.Name} ({type.RuntimeType}) lacks the field {expected.Name} of its interface {@interface.Name}.", "SCHEMA_INTERFACE_NO_IMPL");
                continue;
            }

            if (!schema.IsSubtype(field.Type, expected.Type))
            {
                errors.Add(
                    $"{field.Origin} answers {field.Type}, but {@interface.Name}.{expected.Name} promises {expected.Type}.",
                    "SCHEMA_INTERFACE_NO_IMPL");
            }

            foreach (var argument in expected.Arguments.Values)
            {
                if (!field.Arguments.TryGetValue(argument.Name, out var own) || !own.Type.Means(argument.Type))
                    errors.Add($"{field.Origin} needs the argument {argument.Name}: {argument.Type} of {@interface.Name}.{expected.Name}.", "SCHEMA_INTERFACE_NO_IMPL");
            }

            foreach (var own in field.Arguments.Values.Where(a => a.IsRequired && !expected.Arguments.ContainsKey(a.Name)))
                errors.Add($"{own.Origin} is required, but {@interface.Name}.{expected.Name} has no such argument.", "SCHEMA_INTERFACE_NO_IMPL");

            if (field.DeprecationReason is not null && expected.DeprecationReason is null)
                errors.Add($"{field.Origin} is deprecated, but {@interface.Name}.{expected.Name} is not: deprecate both.");
        }
    }

    private void CheckEnum(EnumGraphType type)
    {
        foreach (var value in type.Values.Values)
        {
            CheckName(value.Name, $"{type.RuntimeType}.{value.RuntimeValue}");

            if (value.Name is "true" or "false" or "null")
                errors.Add($"{type.RuntimeType}.{value.RuntimeValue} must not be named {value.Name}.");
        }
    }

    private void CheckInput(InputObjectGraphType type)
    {
        if (type.Fields.Count == 0)
            errors.Add($"The input {type.Name} ({type.RuntimeType}) has no fields.");

        foreach (var field in type.Fields.Values)
        {
            CheckName(field.Name, field.Origin);

            if (type.IsOneOf && (field.Type.IsNonNull || field.DefaultValue is not null))
                errors.Add($"{field.Origin} is one of {type.Name}'s choices: it must be nullable and have no default.");

            if (field is { IsRequired: true, DeprecationReason: not null })
                errors.Add($"{field.Origin} is required and must not be deprecated: make it nullable or give it a default.");
        }

        if (RequiresItself(type, type, []))
            errors.Add($"The input {type.Name} ({type.RuntimeType}) requires itself for ever: make one of the fields on the way nullable.");
    }

    private static bool RequiresItself(InputObjectGraphType start, InputObjectGraphType type, HashSet<InputObjectGraphType> seen)
        => seen.Add(type) && type.Fields.Values
            .Where(f => f.Type.IsNonNull)
            .Select(f => f.Type.Nullable)
            .OfType<InputObjectGraphType>()
            .Any(next => next == start || RequiresItself(start, next, seen));

    private void CheckName(string name, string origin)
    {
        if (!Name().IsMatch(name))
            errors.Add($"{origin} has the name {name}, which GraphQL does not allow: state another with [GraphQLName].");
        else if (name.StartsWith("__", StringComparison.Ordinal))
            errors.Add($"{origin} has the name {name}: names with two underscores are reserved for introspection.", ErrorCodes.ReservedName);
    }

    [GeneratedRegex("^[_A-Za-z][_0-9A-Za-z]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

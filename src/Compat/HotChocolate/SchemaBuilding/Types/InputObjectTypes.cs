using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Completes input objects: their fields, and the compiled code that makes the C# object.</summary>
internal sealed class InputObjectTypes(InputValues inputValues, SchemaErrors errors)
{
    public void Complete(InputObjectGraphType type)
    {
        var runtimeType = type.RuntimeType;
        var properties = MemberSelection.InputFields(runtimeType).ToList();
        var constructor = ConstructorOf(runtimeType, properties);

        if (constructor is null)
        {
            errors.Add($"The input {type.Name} cannot be made: {runtimeType} needs a public constructor without parameters, or one whose parameters all have properties of their names.");
            return;
        }

        var parameters = constructor.GetParameters();
        var settable = properties
            .Where(p => p.SetMethod is { IsPublic: true } || parameters.Any(c => Matches(c, p)))
            .ToList();

        foreach (var property in settable)
        {
            var field = inputValues.Field(property, parameters.FirstOrDefault(c => Matches(c, property)));

            if (!type.Fields.TryAdd(field.Name, field))
                errors.Add($"The input {type.Name} has two fields named {field.Name}: rename {field.Origin} with [GraphQLName].");
        }

        if (type.Fields.Count == settable.Count)
            type.Factory = Compile(constructor, settable);
    }

    /// <summary>The constructor with the most parameters, where each has a property of its name.</summary>
    private static ConstructorInfo? ConstructorOf(Type type, List<PropertyInfo> properties)
        => type.IsAbstract ? null : type.GetConstructors()
            .Where(c => c.GetParameters().All(parameter => properties.Any(property => Matches(parameter, property))))
            .MaxBy(c => c.GetParameters().Length);

    private static bool Matches(ParameterInfo parameter, PropertyInfo property)
        => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase);

    private static InputObjectFactory Compile(ConstructorInfo constructor, List<PropertyInfo> properties)
    {
        var values = Expression.Parameter(typeof(InputFieldValue[]), "values");
        var result = Expression.Variable(constructor.DeclaringType!, "result");
        var parameters = constructor.GetParameters();

        var body = new List<Expression>
        {
            Expression.Assign(result, Expression.New(constructor, parameters.Select<ParameterInfo, Expression>(parameter =>
            {
                var index = properties.FindIndex(property => Matches(parameter, property));
                return index < 0 ? Expression.Default(parameter.ParameterType) : Value(values, index, parameter.ParameterType);
            }))),
        };

        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];

            // A property that the client left out keeps what its initializer gave it.
            if (!parameters.Any(parameter => Matches(parameter, property)))
            {
                body.Add(Expression.IfThen(
                    Expression.Property(Expression.ArrayIndex(values, Expression.Constant(i)), nameof(InputFieldValue.IsGiven)),
                    Expression.Assign(Expression.Property(result, property), Value(values, i, property.PropertyType))));
            }
        }

        body.Add(Expression.Convert(result, typeof(object)));
        return Expression.Lambda<InputObjectFactory>(Expression.Block([result], body), values).Compile();
    }

    private static MethodCallExpression Value(ParameterExpression values, int index, Type type)
    {
        var isOptional = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);
        var method = isOptional ? nameof(OptionalOf) : nameof(ValueOf);
        return Expression.Call(
            typeof(InputObjectTypes).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(isOptional ? type.GetGenericArguments()[0] : type),
            Expression.ArrayIndex(values, Expression.Constant(index)));
    }

    private static T? ValueOf<T>(InputFieldValue field) => field.Value is T value ? value : default;

    private static Optional<T> OptionalOf<T>(InputFieldValue field)
        => field.IsGiven ? new Optional<T>(field.Value is T value ? value : default) : default;
}

using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types;
using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>Builds the types of user errors, and turns exceptions into them.</summary>
internal sealed class MutationErrors(TypeRegistry types, SchemaErrors errors)
{
    private InterfaceGraphType? _interface;

    /// <summary>The user errors that a mutation is annotated with.</summary>
    public IReadOnlyList<MutationError> Of(MemberInfo member)
        => [.. member.GetCustomAttributes<ErrorAttribute>(inherit: true).SelectMany(a => Create(a.ErrorType, member))];

    /// <summary>The user errors that an exception means; null when it means none, and must be thrown on.</summary>
    public static IReadOnlyList<object>? TryTranslate(Exception exception, IReadOnlyList<MutationError> known)
    {
        var exceptions = exception is AggregateException aggregate ? aggregate.Flatten().InnerExceptions : [exception];
        var translated = new List<object>(exceptions.Count);

        foreach (var inner in exceptions)
        {
            var error = known.FirstOrDefault(e => e.ExceptionType == inner.GetType())
                ?? known.FirstOrDefault(e => e.ExceptionType.IsInstanceOfType(inner));

            if (error is null)
                return null;

            translated.Add(new ErrorObject(error.Type, error.Create(inner)));
        }

        return translated.Count == 0 ? null : translated;
    }

    private InterfaceGraphType Interface => _interface ??= types.GetOrAdd("Error", CreateInterface, queue: false);

    private IEnumerable<MutationError> Create(Type errorType, MemberInfo member)
    {
        if (errorType.IsAssignableTo(typeof(Exception)))
            return [new MutationError(errorType, ExceptionType(errorType), static exception => exception)];

        var created = FromClass(errorType).ToList();

        if (created.Count == 0)
        {
            errors.Add($"{MemberDocumentation.Origin(member)} is annotated [Error(typeof({errorType.Name}))], but {errorType} has neither a constructor "
                + "nor a static CreateErrorFrom method that takes an exception.");
        }

        return created;
    }

    private IEnumerable<MutationError> FromClass(Type errorType)
    {
        foreach (var constructor in errorType.GetConstructors())
        {
            if (constructor.GetParameters() is [var parameter] && parameter.ParameterType.IsAssignableTo(typeof(Exception)))
                yield return ClassError(errorType, parameter.ParameterType, exception => Expression.New(constructor, exception));
        }

        foreach (var method in errorType.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.Name == "CreateErrorFrom"))
        {
            if (method.GetParameters() is [var parameter] && parameter.ParameterType.IsAssignableTo(typeof(Exception)))
                yield return ClassError(errorType, parameter.ParameterType, exception => Expression.Call(method, exception));
        }
    }

    private MutationError ClassError(Type errorType, Type exceptionType, Func<Expression, Expression> create)
    {
        var exception = Expression.Parameter(typeof(Exception), "exception");
        var body = Expression.Convert(create(Expression.Convert(exception, exceptionType)), typeof(object));
        var type = (ObjectGraphType)types.Create(errorType, TypeKind.Object);
        Implement(type);
        return new MutationError(exceptionType, type, Expression.Lambda<Func<Exception, object>>(body, exception).Compile());
    }

    private ObjectGraphType ExceptionType(Type exceptionType)
    {
        var name = MemberDocumentation.Attribute<GraphQLNameAttribute>(exceptionType)?.Name
            ?? (exceptionType.Name.EndsWith("Exception", StringComparison.Ordinal) ? exceptionType.Name[..^"Exception".Length] + "Error" : exceptionType.Name);
        var type = types.GetOrAdd(name, () => new ObjectGraphType(name), queue: false);

        type.Fields.TryAdd("message", new FieldDefinition("message", new NonNullGraphType(types.Scalar<StringType>()))
        {
            DeclaringType = type,
            PureResolver = static parent => ((Exception)((parent as ErrorObject)?.Value ?? parent)!).Message,
        });
        Implement(type);
        return type;
    }

    private void Implement(ObjectGraphType type)
    {
        if (!type.Interfaces.Contains(Interface))
            type.Interfaces.Add(Interface);
    }

    private InterfaceGraphType CreateInterface()
    {
        var type = new InterfaceGraphType("Error");
        type.Fields.Add("message", new FieldDefinition("message", new NonNullGraphType(types.Scalar<StringType>())) { DeclaringType = type });
        return type;
    }
}

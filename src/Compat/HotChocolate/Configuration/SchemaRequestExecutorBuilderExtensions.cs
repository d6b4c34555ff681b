using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Utilities;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says which C# types make a schema.</summary>
public static class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>Makes a class the query root.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddQueryType(typeof(T));

    /// <summary>Makes a class, which may be static, the query root.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="queryType">The class.</param>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type queryType)
        => builder.Configure(c => c.QueryType = queryType);

    /// <summary>Adds an empty query root for type extensions to fill.</summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder)
        => builder.Configure(c => c.QueryType ??= typeof(object));

    /// <summary>Makes a class the mutation root.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddMutationType(typeof(T));

    /// <summary>Makes a class, which may be static, the mutation root.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="mutationType">The class.</param>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type mutationType)
        => builder.Configure(c => c.MutationType = mutationType);

    /// <summary>Adds an empty mutation root for type extensions to fill.</summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder)
        => builder.Configure(c => c.MutationType ??= typeof(object));

    /// <summary>Makes a class the subscription root.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddSubscriptionType(typeof(T));

    /// <summary>Makes a class, which may be static, the subscription root.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="subscriptionType">The class.</param>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Type subscriptionType)
        => builder.Configure(c => c.SubscriptionType = subscriptionType);

    /// <summary>Adds an empty subscription root for type extensions to fill.</summary>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder)
        => builder.Configure(c => c.SubscriptionType ??= typeof(object));

    /// <summary>Adds the members of an annotated class to the type it extends.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder)
        => builder.AddTypeExtension(typeof(T));

    /// <summary>Adds the members of an annotated class, which may be static, to the type it extends.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="typeExtension">The class.</param>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension)
        => builder.Configure(c => c.TypeExtensions.Add(typeExtension));

    /// <summary>Adds a C# type as what its annotations say, or a schema type such as a scalar.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder)
        => builder.AddType(typeof(T));

    /// <summary>Adds a C# type as what its annotations say, or a schema type such as a scalar.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="type">The type.</param>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type)
        => builder.Configure(c => c.Types.Add((type, null)));

    /// <summary>Adds an object type.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.Configure(c => c.Types.Add((typeof(T), TypeKind.Object)));

    /// <summary>Adds an interface.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.Configure(c => c.Types.Add((typeof(T), TypeKind.Interface)));

    /// <summary>Adds a union of the object types that derive from a C# type.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.Configure(c => c.Types.Add((typeof(T), TypeKind.Union)));

    /// <summary>Adds an enum.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder)
        => builder.Configure(c => c.Types.Add((typeof(T), TypeKind.Enum)));

    /// <summary>Adds an input object type.</summary>
    /// <typeparam name="T">Its C# type.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.Configure(c => c.Types.Add((typeof(T), TypeKind.InputObject)));

    /// <summary>Shows a C# type as a given schema type wherever nothing else is said.</summary>
    /// <typeparam name="TRuntimeType">The C# type.</typeparam>
    /// <typeparam name="TSchemaType">The schema type, such as <c>DateType</c> or a class of one's own that derives from <c>StringType</c>.</typeparam>
    /// <param name="builder">The builder.</param>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType, TSchemaType>(this IRequestExecutorBuilder builder)
        => builder.Configure(c => c.RuntimeTypeBindings[typeof(TRuntimeType)] = typeof(TSchemaType));

    /// <summary>Says how a C# type becomes another, so that a scalar of one can show values of the other.</summary>
    /// <typeparam name="TSource">The type of the values.</typeparam>
    /// <typeparam name="TTarget">The type they become.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="changeType">Converts a value; an exception it throws answers the request.</param>
    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(
        this IRequestExecutorBuilder builder,
        ChangeType<TSource, TTarget> changeType)
    {
        ArgumentNullException.ThrowIfNull(changeType);
        return builder.Configure(c => c.TypeConverters.Add(
            new TypeConverter(typeof(TSource), typeof(TTarget), value => changeType((TSource)value))));
    }

    /// <summary>Changes how the schema is built.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Changes the options.</param>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(c => configure(c.SchemaOptions));
    }

    internal static IRequestExecutorBuilder Configure(this IRequestExecutorBuilder builder, Action<SchemaConfiguration> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        configure(((RequestExecutorBuilder)builder).Configuration);
        return builder;
    }
}

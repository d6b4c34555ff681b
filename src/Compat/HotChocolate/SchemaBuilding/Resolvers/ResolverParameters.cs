using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using GreenDonut;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.SchemaBuilding;

/// <summary>Decides what each parameter of a resolver gets, and writes the expression that gets it.</summary>
internal sealed class ResolverParameters(IServiceProvider services)
{
    private readonly IServiceProviderIsService? _known = services.GetService<IServiceProviderIsService>();

    /// <summary>Whether a parameter is an argument of the field.</summary>
    public bool IsArgument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;

        return !(type == typeof(CancellationToken)
            || type == typeof(IResolverContext)
            || type == typeof(ClaimsPrincipal)
            || type.IsAssignableTo(typeof(IDataLoader))
            || parameter.IsDefined(typeof(ParentAttribute))
            || parameter.IsDefined(typeof(ServiceAttribute))
            || parameter.IsDefined(typeof(FromKeyedServicesAttribute))
            || parameter.IsDefined(typeof(GlobalStateAttribute))
            || parameter.IsDefined(typeof(EventMessageAttribute))
            || IsService(type));
    }

    /// <summary>The expression for a parameter that is not an argument.</summary>
    public static Expression Bind(ParameterInfo parameter, Expression context)
    {
        var type = parameter.ParameterType;

        if (type == typeof(CancellationToken))
            return Expression.Property(context, nameof(ResolverContext.RequestAborted));

        if (type == typeof(IResolverContext))
            return context;

        if (parameter.IsDefined(typeof(ParentAttribute)))
            return Expression.Convert(Expression.Property(context, nameof(ResolverContext.ParentObject)), type);

        if (parameter.IsDefined(typeof(EventMessageAttribute)))
            return Call(nameof(Event), type, context);

        if (type == typeof(ClaimsPrincipal))
            return Call(nameof(GlobalState), type, context, Expression.Constant(nameof(ClaimsPrincipal)), Expression.Default(type));

        if (parameter.GetCustomAttribute<GlobalStateAttribute>() is { } state)
        {
            var fallback = parameter.HasDefaultValue && parameter.DefaultValue is not null
                ? Expression.Constant(parameter.DefaultValue, type)
                : (Expression)Expression.Default(type);
            return Call(nameof(GlobalState), type, context, Expression.Constant(state.Key ?? parameter.Name!), fallback);
        }

        if (type.IsAssignableTo(typeof(IDataLoader)))
            return Call(nameof(Loader), type, context);

        var key = parameter.GetCustomAttribute<ServiceAttribute>()?.Key ?? parameter.GetCustomAttribute<FromKeyedServicesAttribute>()?.Key;
        var isOptional = new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

        return key is not null ? Call(nameof(KeyedService), type, context, Expression.Constant(key, typeof(object)))
            : isOptional ? Call(nameof(OptionalService), type, context)
            : Call(nameof(Service), type, context);
    }

    /// <summary>The expression for an argument.</summary>
    public static Expression BindArgument(Type type, int index, Expression context)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>)
            ? Call(nameof(OptionalArgument), type.GetGenericArguments()[0], context, Expression.Constant(index))
            : Call(nameof(Argument), type, context, Expression.Constant(index));

    // The container knows a list of anything, but a list parameter is an argument unless it says otherwise.
    private bool IsService(Type type)
        => !type.IsValueType && type != typeof(string) && !ClrShape.TryGetElementType(type, out _) && _known?.IsService(type) == true;

    private static MethodCallExpression Call(string method, Type type, params Expression[] arguments)
        => Expression.Call(
            typeof(ResolverParameters).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type),
            arguments);

    private static T? Argument<T>(ResolverContext context, int index) => context.Arguments[index].Value is T value ? value : default;

    private static Optional<T> OptionalArgument<T>(ResolverContext context, int index)
        => context.Arguments[index] is { IsGiven: true } given ? new Optional<T>(given.Value is T value ? value : default) : default;

    private static T Service<T>(ResolverContext context)
        where T : notnull
        => context.Request.Services.GetRequiredService<T>();

    private static T? OptionalService<T>(ResolverContext context) => context.Request.Services.GetService<T>();

    private static T KeyedService<T>(ResolverContext context, object key)
        where T : notnull
        => context.Request.Services.GetRequiredKeyedService<T>(key);

    private static T Loader<T>(ResolverContext context) => (T)context.Request.DataLoaders.Get(typeof(T));

    private static T? GlobalState<T>(ResolverContext context, string key, T? fallback)
        => context.ContextData.TryGetValue(key, out var value) && value is T typed ? typed : fallback;

    private static T? Event<T>(ResolverContext context) => context.Request.EventMessage is T message ? message : default;
}

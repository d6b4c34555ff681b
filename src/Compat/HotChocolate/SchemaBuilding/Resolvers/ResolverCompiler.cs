using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.SchemaBuilding;

/// <summary>Compiles C# members into delegates, so that no call of a resolver reflects.</summary>
internal sealed class ResolverCompiler(IServiceProvider services)
{
    private readonly ConcurrentDictionary<Type, object> _instances = new();

    /// <summary>Compiles a property or method.</summary>
    /// <param name="member">The member.</param>
    /// <param name="onParent">Whether it is a member of the parent object, and not of a class of resolvers.</param>
    /// <param name="arguments">The positions of the parameters that are arguments.</param>
    public CompiledResolver Compile(MemberInfo member, bool onParent, IReadOnlyDictionary<ParameterInfo, int> arguments)
    {
        var method = member as MethodInfo ?? ((PropertyInfo)member).GetMethod!;

        if (onParent && PropertyGetters.TryCreate(method) is { } getter)
            return new CompiledResolver { Pure = getter };

        if (IsPure(method))
            return new CompiledResolver { Pure = CompilePure(method, onParent) };

        var context = Expression.Parameter(typeof(ResolverContext), "context");
        var call = Call(method, onParent, Expression.Property(context, nameof(ResolverContext.ParentObject)), context, arguments);
        var body = AsyncResults.Wrap(call, Expression.Property(context, nameof(ResolverContext.RequestAborted)), out var isAsync);

        return new CompiledResolver
        {
            Resolver = Expression.Lambda<FieldResolver>(body, context).Compile(),
            IsAsync = isAsync,
        };
    }

    /// <summary>Compiles the method that opens the event stream of a subscription field.</summary>
    public SubscribeResolver CompileSubscribe(MethodInfo method, IReadOnlyDictionary<ParameterInfo, int> arguments)
    {
        var context = Expression.Parameter(typeof(ResolverContext), "context");
        var call = Call(method, onParent: false, Expression.Constant(null, typeof(object)), context, arguments);
        return Expression.Lambda<SubscribeResolver>(SourceStreams.Wrap(call), context).Compile();
    }

    /// <summary>The one instance of a class of resolvers.</summary>
    public object InstanceOf(Type type)
        => _instances.GetOrAdd(type, t => ActivatorUtilities.GetServiceOrCreateInstance(services, t));

    private static bool IsPure(MethodInfo method)
        => method.GetParameters().All(p => p.IsDefined(typeof(ParentAttribute))) && !AsyncResults.IsAsync(method.ReturnType);

    private PureResolver CompilePure(MethodInfo method, bool onParent)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        var call = Expression.Call(
            Instance(method, onParent, parent),
            method,
            method.GetParameters().Select(p => Expression.Convert(parent, p.ParameterType)));
        return Expression.Lambda<PureResolver>(AsyncResults.Box(call), parent).Compile();
    }

    private MethodCallExpression Call(
        MethodInfo method,
        bool onParent,
        Expression parent,
        Expression context,
        IReadOnlyDictionary<ParameterInfo, int> arguments)
    {
        var parameters = method.GetParameters().Select(p => arguments.TryGetValue(p, out var index)
            ? ResolverParameters.BindArgument(p.ParameterType, index, context)
            : ResolverParameters.Bind(p, context));
        return Expression.Call(Instance(method, onParent, parent), method, parameters);
    }

    private UnaryExpression? Instance(MethodInfo method, bool onParent, Expression parent)
        => method.IsStatic ? null
            : onParent ? Expression.Convert(parent, method.DeclaringType!)
            : Expression.Convert(Expression.Constant(InstanceOf(method.ReflectedType!)), method.DeclaringType!);
}

using System.Reflection;
using System.Text.RegularExpressions;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.SchemaBuilding;

/// <summary>Builds what opens the event stream of a subscription field.</summary>
internal sealed partial class SubscriptionFields(ResolverCompiler compiler, SchemaErrors errors)
{
    public SubscribeResolver? Create(MethodInfo method, SubscribeAttribute subscribe, IReadOnlyList<ParameterInfo> arguments)
        => subscribe.With is null ? ByTopic(method, subscribe, arguments) : ByMethod(method, subscribe.With, arguments);

    private SubscribeResolver? ByMethod(MethodInfo method, string with, IReadOnlyList<ParameterInfo> arguments)
    {
        var origin = MemberDocumentation.Origin(method);
        var subscribe = method.ReflectedType!.GetMethod(with, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance);

        if (subscribe is null)
        {
            errors.Add($"{origin} subscribes with {with}, but {method.ReflectedType} has no public method of that name.");
            return null;
        }

        // Both methods' parameters of one name are one argument.
        var positions = new Dictionary<ParameterInfo, int>();

        foreach (var parameter in subscribe.GetParameters())
        {
            if (arguments.Select((a, i) => (a, i)).FirstOrDefault(p => p.a.Name == parameter.Name) is { a: not null } match)
                positions.Add(parameter, match.i);
        }

        return compiler.CompileSubscribe(subscribe, positions);
    }

    private SubscribeResolver? ByTopic(MethodInfo method, SubscribeAttribute subscribe, IReadOnlyList<ParameterInfo> arguments)
    {
        var message = subscribe.MessageType
            ?? method.GetParameters().FirstOrDefault(p => p.IsDefined(typeof(EventMessageAttribute)))?.ParameterType;

        if (message is null)
        {
            errors.Add($"{MemberDocumentation.Origin(method)} does not say what event it answers: mark a parameter [EventMessage].");
            return null;
        }

        var template = MemberDocumentation.Attribute<TopicAttribute>(method)?.TopicTemplate ?? method.Name;
        var topicOf = TopicOf(template, arguments);
        return (SubscribeResolver)typeof(SubscriptionFields)
            .GetMethod(nameof(Subscribe), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(message)
            .Invoke(null, [topicOf])!;
    }

    private static SubscribeResolver Subscribe<TMessage>(Func<ResolverContext, string> topicOf)
        => async context => await context.Services
            .GetRequiredService<ITopicEventReceiver>()
            .SubscribeAsync<TMessage>(topicOf(context), context.RequestAborted)
            .ConfigureAwait(false);

    private static Func<ResolverContext, string> TopicOf(string template, IReadOnlyList<ParameterInfo> arguments)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
            return _ => template;

        return context => Placeholders().Replace(template, match =>
        {
            var name = match.Groups[1].Value;
            var index = arguments.ToList().FindIndex(a => a.Name == name);
            return index < 0 ? match.Value : Convert.ToString(context.Arguments[index].Value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        });
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholders();
}

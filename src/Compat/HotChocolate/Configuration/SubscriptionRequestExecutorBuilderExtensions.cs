using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the topics that subscriptions listen to.</summary>
public static class SubscriptionRequestExecutorBuilderExtensions
{
    /// <summary>Keeps topics in this process's memory.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="options">The defaults of topics.</param>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton(options ?? new SubscriptionOptions());
        builder.Services.TryAddSingleton<InMemoryTopics>();
        builder.Services.TryAddSingleton<ITopicEventSender>(static services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(static services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }
}

using HotChocolate.Execution;
using HotChocolate.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace GraphService.Conformance.Reference;

/// <summary>
/// A schema with every kind of type, made from annotations. <c>js/reference.mjs</c> answers its fields alike, so that the reference
/// implementation can execute the same operations.
/// </summary>
public sealed class ReferenceSchema : IAsyncLifetime
{
    private IRequestExecutor? _executor;

    public IRequestExecutor Executor => _executor!;

    public string Sdl => Executor.Schema.ToString()!;

    internal Schema Schema => (Schema)Executor.Schema;

    public async ValueTask InitializeAsync() => _executor = await new ServiceCollection()
        .AddGraphQLServer()
        .AddQueryType<Query>()
        .AddMutationType<Mutation>()
        .AddSubscriptionType<Subscription>()
        .AddInterfaceType<INamed>()
        .AddInterfaceType<IAnimal>()
        .AddUnionType<ISearchResult>()
        .AddObjectType<Dog>()
        .AddObjectType<Cat>()
        .AddObjectType<Keeper>()
        .ModifyCostOptions(cost => cost.EnforceCostLimits = false)
        .BuildRequestExecutorAsync();

    public ValueTask DisposeAsync() => default;
}

using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.Types;

namespace GraphService.Conformance.Reference;

public sealed class Mutation
{
    public int Add(int a, int b = 1) => a + b;

    public int? Fails() => throw new GraphQLException("failed");

    public Dog Rename(string name, Filter? filter) => new(name + filter?.Limit);
}

public sealed class Subscription
{
    [Subscribe(With = nameof(CountDownAsync))]
    public int Countdown([EventMessage] int value) => value;

    [Subscribe(With = nameof(AnimalsAsync))]
    public IAnimal Animal([EventMessage] IAnimal animal) => animal;

    public async IAsyncEnumerable<int> CountDownAsync(int from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var value = from; value >= 0; value--)
        {
            await Task.Delay(1, cancellationToken);
            yield return value;
        }
    }

    public async IAsyncEnumerable<IAnimal> AnimalsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Delay(1, cancellationToken);
        yield return Zoo.Rex;
    }
}

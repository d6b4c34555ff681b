using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.Types;

namespace GraphService.Conformance.Server;

public sealed class Subscription
{
    [Subscribe(With = nameof(CountDownAsync))]
    public int Countdown(int from, [EventMessage] int value) => Math.Min(from, value);

    public async IAsyncEnumerable<int> CountDownAsync(int from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var value = from; value >= 0; value--)
        {
            await Task.Delay(5, cancellationToken);
            yield return value;
        }
    }
}

using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace HotChocolate.Tests.Execution;

public sealed class ExecutionTasksTests
{
    private const int Rounds = 1_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The last field that waits ends on another thread; before that thread has told so, another field begins and is waited for. Its wait
    /// must not end with the first. Holding the lock keeps the other thread at the moment in between, which chance seldom meets.
    /// </summary>
    [Fact]
    public async Task A_wait_lasts_until_the_last_field_is_complete_though_another_ended_meanwhile()
    {
        for (var i = 0; i < Rounds; i++)
        {
            var tasks = new ExecutionTasks();
            tasks.Begin();
            Task idle, ending;

            lock (LockOf(tasks))
            {
                ending = Task.Run(tasks.End, TestContext.Current.CancellationToken);
                SpinWait.SpinUntil(() => tasks.IsIdle, Patience).ShouldBeTrue();
                tasks.Begin();
                idle = tasks.WhenIdleAsync();
            }

            await ending.WaitAsync(Patience, TestContext.Current.CancellationToken);
            idle.IsCompleted.ShouldBeFalse();

            tasks.End();
            await idle.WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Fields that begin, wait for batches and end on many threads: every wait ends, and not before the last field has.</summary>
    [Fact]
    public async Task A_wait_ends_with_the_last_of_many_fields_on_many_threads()
    {
        for (var i = 0; i < Rounds; i++)
        {
            var tasks = new ExecutionTasks();
            var ended = 0;
            tasks.Enter();

            for (var field = 0; field < 8; field++)
            {
                tasks.Begin();
                _ = Task.Run(
                    () =>
                    {
                        tasks.Enter();
                        tasks.Begin();
                        tasks.Exit();
                        Interlocked.Increment(ref ended);
                        tasks.End();
                        tasks.End();
                    },
                    TestContext.Current.CancellationToken);
            }

            tasks.Exit();
            await tasks.WhenIdleAsync().WaitAsync(Patience, TestContext.Current.CancellationToken);
            Volatile.Read(ref ended).ShouldBe(8);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_lock")]
    private static extern ref Lock LockOf(ExecutionTasks tasks);
}

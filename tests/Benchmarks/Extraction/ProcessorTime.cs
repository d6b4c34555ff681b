using System.Runtime;

namespace GraphService.Benchmarks;

/// <summary>What an action costs in processor time, which other processes do not lengthen.</summary>
/// <param name="Microseconds">The time of one run.</param>
/// <param name="Kibibytes">The memory that one run allocates.</param>
internal sealed record ProcessorTime(double Microseconds, double Kibibytes)
{
    private const double Batch = 15_000;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(90);

    /// <summary>Runs actions until the compiler has done with them: until it compiled nothing more for a while.</summary>
    public static void WarmUp(IReadOnlyCollection<Action> actions)
    {
        var (compiled, since) = (0L, Environment.CpuUsage.TotalTime);
        for (var end = since + LongestWarmUp; Environment.CpuUsage.TotalTime < end && Environment.CpuUsage.TotalTime < since + Quiet;)
        {
            foreach (var action in actions) action();
            if (JitInfo.GetCompiledMethodCount() == compiled) continue;
            (compiled, since) = (JitInfo.GetCompiledMethodCount(), Environment.CpuUsage.TotalTime);
        }
    }

    /// <summary>Runs two actions in turn, in batches of about 15 ms, and gives the best batch of each.</summary>
    public static (ProcessorTime First, ProcessorTime Second) Compare(Action first, Action second, int rounds)
    {
        var (firstRuns, secondRuns) = (RunsOf(first), RunsOf(second));
        var (bestFirst, bestSecond) = (Measure(first, firstRuns), Measure(second, secondRuns));
        for (var round = 1; round < rounds; round++)
        {
            bestFirst = bestFirst.Or(Measure(first, firstRuns));
            bestSecond = bestSecond.Or(Measure(second, secondRuns));
        }

        return (bestFirst, bestSecond);
    }

    /// <summary>The seconds of the best of some runs, each with its memory cleared away before, and how many of them the collector of garbage took.</summary>
    public static (double Seconds, double Collecting) Best(Action action, int runs)
    {
        var best = (Seconds: double.MaxValue, Collecting: 0.0);
        for (var run = 0; run < runs; run++)
        {
            GC.Collect();
            var paused = GC.GetTotalPauseDuration();
            var seconds = Measure(action, 1).Microseconds / 1e6;
            if (seconds < best.Seconds) best = (seconds, (GC.GetTotalPauseDuration() - paused).TotalSeconds);
        }

        return best;
    }

    private ProcessorTime Or(ProcessorTime other) => other.Microseconds < Microseconds ? other : this;

    private static int RunsOf(Action action) => Math.Max(1, (int)(Batch / Math.Max(1, Measure(action, 3).Microseconds)));

    private static ProcessorTime Measure(Action action, int runs)
    {
        var (bytes, time) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        for (var run = 0; run < runs; run++) action();
        time = Environment.CpuUsage.TotalTime - time;
        return new ProcessorTime(time.TotalMicroseconds / runs, (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0 / runs);
    }
}

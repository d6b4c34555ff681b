using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GraphService.Import.Tests.Extraction;

/// <summary>What the current thread has spent: on Linux the processor's time, which a loaded machine does not lengthen.</summary>
internal static class ThreadTime
{
    private const int ThreadClock = 3;

    public static TimeSpan Of(Action action)
    {
        var start = Now();
        action();
        return Now() - start;
    }

    private static TimeSpan Now() =>
        OperatingSystem.IsLinux() && GetTime(ThreadClock, out var time) == 0 ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0) : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out ClockTime time);

    [StructLayout(LayoutKind.Sequential)]
    private struct ClockTime
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}

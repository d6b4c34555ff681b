using System.Diagnostics;
using System.Globalization;

namespace GraphService.Benchmarks;

/// <summary>Runs other programs.</summary>
internal static class Programs
{
    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(Action<ProcessStartInfo>? configure, string program, params string[] arguments) =>
        (await TimeAsync(configure, program, arguments)).Output;

    /// <summary>Runs a program to its end, with bash as its watch.</summary>
    /// <returns>What it printed, and the processor's seconds that it took.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<(string Output, double Seconds)> TimeAsync(
        Action<ProcessStartInfo>? configure, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='%U %S'; { time \"$0\" \"$@\" 2>&3; } 3>&2 2>&1", program, .. arguments]) { RedirectStandardOutput = true };
        configure?.Invoke(start);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
        var end = output.TrimEnd().LastIndexOf('\n');
        var seconds = output[(end + 1)..].Trim().Split(' ').Sum(each => double.Parse(each, CultureInfo.InvariantCulture));
        return (output[..(end + 1)], seconds);
    }
}

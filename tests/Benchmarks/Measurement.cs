using System.Globalization;

namespace GraphService.Benchmarks;

/// <summary>What one run of a driver showed.</summary>
/// <param name="P50">The median round trip in microseconds.</param>
/// <param name="P99">The round trip that one in a hundred exceeds, in microseconds.</param>
/// <param name="RowsPerSecond">The rate of rows.</param>
/// <param name="Mebibytes">The process's memory.</param>
/// <param name="ProcessorSeconds">The processor's time of the whole process.</param>
internal sealed record Measurement(double P50, double P99, double RowsPerSecond, double Mebibytes, double ProcessorSeconds = 0)
{
    public static Measurement FromLine(string line) => line.Split(' ').Select(each => double.Parse(each, CultureInfo.InvariantCulture)).ToArray() is [var p50, var p99, var rows, var memory]
        ? new Measurement(p50, p99, rows, memory)
        : throw new FormatException($"'{line}' is no measurement.");

    public static Measurement Middle(IReadOnlyCollection<Measurement> all)
    {
        double Of(Func<Measurement, double> value) => all.Select(value).Order().ElementAt(all.Count / 2);
        return new Measurement(Of(each => each.P50), Of(each => each.P99), Of(each => each.RowsPerSecond), Of(each => each.Mebibytes), Of(each => each.ProcessorSeconds));
    }

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{P50} {P99} {RowsPerSecond} {Mebibytes}");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{P50:0} µs, {RowsPerSecond:0} rows/s, {Mebibytes:0} MiB, {ProcessorSeconds:0.0} s of CPU");
}

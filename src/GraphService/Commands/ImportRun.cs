using GraphService.Domain;
using GraphService.Import;
using GraphService.Import.Importing;
using Spectre.Console;

namespace GraphService.Commands;

/// <summary>An import with its progress on standard error: bars on a terminal, nothing elsewhere.</summary>
internal static class ImportRun
{
    public static Task<ImportReport> RunAsync(IGraphStore store, ImportRequest request, CancellationToken cancellationToken)
    {
        var importer = new Importer(store, new ProfileDocumentExtractor(), TimeProvider.System);
        return WithProgressAsync(progress => importer.ImportAsync(request, progress, cancellationToken));
    }

    public static Task<ImportReport> ForgetAsync(
        IGraphStore store, ImportRequest request, IReadOnlyList<string> documents, CancellationToken cancellationToken)
    {
        var importer = new Importer(store, new ProfileDocumentExtractor(), TimeProvider.System);
        return WithProgressAsync(progress => importer.ForgetAsync(request, documents, progress, cancellationToken));
    }

    private static Task<ImportReport> WithProgressAsync(Func<IProgress<ImportProgress>?, Task<ImportReport>> work)
    {
        if (Console.IsErrorRedirected)
            return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context => work(new Bars(context)));
    }

    /// <summary>One bar for each stage.</summary>
    private sealed class Bars(ProgressContext context) : IProgress<ImportProgress>
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<ImportStage, ProgressTask> _bars = [];

        public void Report(ImportProgress value)
        {
            lock (_lock)
            {
                if (!_bars.TryGetValue(value.Stage, out var bar))
                    _bars[value.Stage] = bar = context.AddTask(Markup.Escape(value.Stage.ToString()));
                bar.IsIndeterminate = value.Total == 0;
                bar.MaxValue = Math.Max(1, value.Total);
                bar.Value = value.Done;
            }
        }
    }
}

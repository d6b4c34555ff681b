using GraphService.Domain;

namespace GraphService.Import.Importing;

/// <summary>Passes a store's progress on as the import's.</summary>
internal sealed class WriteReporter(IProgress<ImportProgress> progress) : IProgress<WriteProgress>
{
    /// <summary>A reporter, or null when nobody listens.</summary>
    public static WriteReporter? For(IProgress<ImportProgress>? progress) => progress is null ? null : new(progress);

    public void Report(WriteProgress value) => progress.Report(new(ImportStage.Writing, value.Done, value.Total, null));
}

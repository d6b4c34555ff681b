namespace HotChocolate.Execution;

/// <summary>Collects the errors of one request, fills in where they belong and hands them to the filters.</summary>
internal sealed class ErrorCollector
{
    public void Report(IError error, Selection selection, ResultNode position, int index)
    {
    }
}

namespace HotChocolate;

/// <summary>An error filter that is a function.</summary>
internal sealed class DelegateErrorFilter(Func<IError, IError> filter) : IErrorFilter
{
    public IError OnError(IError error) => filter(error);
}

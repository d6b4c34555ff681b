namespace HotChocolate;

/// <summary>Sees every error before it is written and may replace it.</summary>
public interface IErrorFilter
{
    /// <summary>Returns the error that is written instead.</summary>
    /// <param name="error">The error.</param>
    IError OnError(IError error);
}

namespace HotChocolate.Types;

/// <summary>Declares a user error of a mutation: the exception type (or error class made from one) that its payload reports.</summary>
/// <param name="errorType">An exception type, or a class with a constructor or <c>CreateErrorFrom</c> method that takes one.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : Attribute
{
    /// <summary>The exception type or error class.</summary>
    public Type ErrorType { get; } = errorType;
}

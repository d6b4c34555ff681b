namespace HotChocolate.Types;

/// <summary>Declares a user error of a mutation: the exception type (or error class made from one) that its payload reports.</summary>
/// <typeparam name="TError">An exception type, or a class with a constructor or <c>CreateErrorFrom</c> method that takes one.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));

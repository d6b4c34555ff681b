namespace HotChocolate.Utilities;

/// <summary>Converts a value into another type.</summary>
/// <typeparam name="TSource">The type of the value.</typeparam>
/// <typeparam name="TTarget">The type it becomes.</typeparam>
/// <param name="source">The value.</param>
public delegate TTarget ChangeType<in TSource, out TTarget>(TSource source);

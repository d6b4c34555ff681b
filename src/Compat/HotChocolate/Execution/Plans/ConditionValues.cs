namespace HotChocolate.Execution;

/// <summary>What a request's variables make of an operation's conditions.</summary>
/// <param name="Satisfied">The conditions that hold, a bit for each.</param>
/// <param name="Null">Those whose variable is null, though <c>if</c> may not be: selecting by them is an error.</param>
internal readonly record struct ConditionValues(ulong Satisfied, ulong Null);

using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>A place in the document that selects something, and the conditions that must hold for it to count.</summary>
/// <param name="Node">The selections.</param>
/// <param name="Conditions">A bit for each of the operation's conditions.</param>
internal readonly record struct SelectionSource(SelectionSetNode Node, ulong Conditions);

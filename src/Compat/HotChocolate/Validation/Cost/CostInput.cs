using HotChocolate.Language;
using HotChocolate.TypeSystem;

namespace HotChocolate.Validation.Cost;

/// <summary>An argument whose weight depends on variables.</summary>
internal readonly record struct CostInput(ValueNode Value, InputValueDefinition Definition);

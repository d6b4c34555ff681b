using HotChocolate.TypeSystem;

namespace HotChocolate.SchemaBuilding;

/// <summary>A user error of a mutation: the exception it comes from, the type it is shown as, and how the one becomes the other.</summary>
internal sealed record MutationError(Type ExceptionType, ObjectGraphType Type, Func<Exception, object> Create);

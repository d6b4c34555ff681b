using HotChocolate.Resolvers;

namespace HotChocolate.Execution;

/// <summary>Resolves a field from its parent object alone.</summary>
internal delegate object? PureResolver(object? parent);

/// <summary>Resolves a field; completes at once where it need not wait.</summary>
internal delegate ValueTask<object?> FieldResolver(ResolverContext context);

/// <summary>Opens the event stream of a subscription field.</summary>
internal delegate ValueTask<ISourceStream> SubscribeResolver(ResolverContext context);

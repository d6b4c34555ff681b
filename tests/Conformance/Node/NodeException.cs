namespace GraphService.Conformance.Node;

/// <summary>A call into JavaScript threw.</summary>
public sealed class NodeException(string stack) : Exception(stack);

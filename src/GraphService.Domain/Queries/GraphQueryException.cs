namespace GraphService.Domain;

/// <summary>A question that cannot be answered as it was put. The message tells the person who asked what to change.</summary>
/// <param name="message">What is wrong with the question.</param>
public sealed class GraphQueryException(string message) : Exception(message);

namespace GraphService.Domain;

/// <summary>A document that was given cannot be imported; the message says why.</summary>
/// <param name="message">For the person who gave it.</param>
public sealed class DocumentImportException(string message) : Exception(message);

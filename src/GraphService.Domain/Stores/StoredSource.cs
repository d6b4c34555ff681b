namespace GraphService.Domain;

/// <summary>A document with what was read in it, as stores keep it, so that identities can be resolved anew without the document.</summary>
/// <param name="Source">The document.</param>
/// <param name="Claims">What was read, in the importer's own compact form; opaque to stores.</param>
public sealed record StoredSource(Source Source, ReadOnlyMemory<byte> Claims);

MATCH (n:Source)
RETURN n {.id, .path, .format, .importedAt, .extractorVersion} AS properties

UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN id, n {.id, .path, .format, .importedAt, .extractorVersion} AS properties

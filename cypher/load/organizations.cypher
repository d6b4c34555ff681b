MATCH (n:Organization)
RETURN n {.id, .name, .aliases, .kind, .ror} AS properties

MATCH (n:Person)
RETURN n {.id, .name, .aliases, .orcid, .homepages, .isNamed, .sources} AS properties

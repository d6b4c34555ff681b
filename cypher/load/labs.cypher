MATCH (n:Lab)
OPTIONAL MATCH (n)-[:PART_OF]->(o:Organization)
RETURN n {.id, .name} AS properties, o.id AS organization

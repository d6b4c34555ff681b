MATCH (n:Lab)
OPTIONAL MATCH (n)-[:PART_OF]->(o:Organization)
RETURN properties(n) AS properties, o.id AS organization

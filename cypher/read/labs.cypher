UNWIND $ids AS id
MATCH (n:Lab {id: id})
OPTIONAL MATCH (n)-[:PART_OF]->(o:Organization)
RETURN id, properties(n) AS properties, o.id AS organization

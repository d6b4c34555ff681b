UNWIND $ids AS id
MATCH (n:Person {id: id})
OPTIONAL MATCH (n)-[f:EMPLOYED_BY]->(m:Organization)
RETURN id, n.id AS `from`, m.id AS `to`, properties(f) AS properties

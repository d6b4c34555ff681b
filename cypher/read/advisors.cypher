UNWIND $ids AS id
MATCH (n:Person {id: id})
OPTIONAL MATCH (n)-[f:ADVISED_BY]->(m:Person)
RETURN id, n.id AS `from`, m.id AS `to`, properties(f) AS properties

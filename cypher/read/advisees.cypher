UNWIND $ids AS id
MATCH (n:Person {id: id})
OPTIONAL MATCH (m:Person)-[f:ADVISED_BY]->(n)
RETURN id, m.id AS `from`, n.id AS `to`, properties(f) AS properties

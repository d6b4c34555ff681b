UNWIND $ids AS id
MATCH (n:Paper {id: id})
OPTIONAL MATCH (m:Person)-[f:AUTHORED]->(n)
RETURN id, m.id AS `from`, n.id AS `to`, properties(f) AS properties

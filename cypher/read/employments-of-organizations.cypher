UNWIND $ids AS id
MATCH (n:Organization {id: id})
OPTIONAL MATCH (m:Person)-[f:EMPLOYED_BY]->(n)
RETURN id, m.id AS `from`, n.id AS `to`, properties(f) AS properties

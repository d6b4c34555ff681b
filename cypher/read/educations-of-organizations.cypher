UNWIND $ids AS id
MATCH (n:Organization {id: id})
OPTIONAL MATCH (m:Person)-[f:STUDIED_AT]->(n)
RETURN id, m.id AS `from`, n.id AS `to`, properties(f) AS properties

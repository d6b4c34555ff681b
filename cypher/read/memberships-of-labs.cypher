UNWIND $ids AS id
MATCH (n:Lab {id: id})
OPTIONAL MATCH (m:Person)-[f:MEMBER_OF]->(n)
RETURN id, m.id AS `from`, n.id AS `to`, properties(f) AS properties

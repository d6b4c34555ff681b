UNWIND $ids AS id
MATCH (n:Person {id: id})
OPTIONAL MATCH (n)-[f:MEMBER_OF]->(m:Lab)
RETURN id, n.id AS `from`, m.id AS `to`, properties(f) AS properties

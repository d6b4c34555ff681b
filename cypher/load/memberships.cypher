MATCH (a:Person)-[f:MEMBER_OF]->(b:Lab)
RETURN a.id AS `from`, b.id AS `to`, properties(f) AS properties

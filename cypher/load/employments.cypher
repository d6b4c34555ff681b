MATCH (a:Person)-[f:EMPLOYED_BY]->(b:Organization)
RETURN a.id AS `from`, b.id AS `to`, properties(f) AS properties

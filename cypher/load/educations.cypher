MATCH (a:Person)-[f:STUDIED_AT]->(b:Organization)
RETURN a.id AS `from`, b.id AS `to`, properties(f) AS properties

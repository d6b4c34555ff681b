MATCH (a:Person)-[f:ADVISED_BY]->(b:Person)
RETURN a.id AS `from`, b.id AS `to`, properties(f) AS properties

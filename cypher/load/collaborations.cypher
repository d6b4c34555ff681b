MATCH (a:Person)-[f:COLLABORATES_WITH]->(b:Person)
RETURN a.id AS `from`, b.id AS `to`, properties(f) AS properties

MATCH (a:Person)-[f:AUTHORED]->(b:Paper)
RETURN a.id AS `from`, b.id AS `to`, properties(f) AS properties

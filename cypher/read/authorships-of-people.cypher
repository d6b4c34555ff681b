UNWIND $ids AS id
MATCH (n:Person {id: id})
OPTIONAL MATCH (n)-[f:AUTHORED]->(m:Paper)
RETURN id, n.id AS `from`, m.id AS `to`, properties(f) AS properties, m.year AS year

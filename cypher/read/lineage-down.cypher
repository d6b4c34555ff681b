// One generation: whom these people advised.
UNWIND $ids AS id
MATCH (m:Person)-[f:ADVISED_BY]->(n:Person {id: id})
RETURN m.id AS `from`, n.id AS `to`, properties(f) AS properties

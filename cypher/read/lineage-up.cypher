// One generation: who advised these people.
UNWIND $ids AS id
MATCH (n:Person {id: id})-[f:ADVISED_BY]->(m:Person)
RETURN n.id AS `from`, m.id AS `to`, properties(f) AS properties

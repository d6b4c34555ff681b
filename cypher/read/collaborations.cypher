// Stated by the person or about the person.
UNWIND $ids AS id
MATCH (n:Person {id: id})
OPTIONAL MATCH (n)-[f:COLLABORATES_WITH]-(:Person)
RETURN id, startNode(f).id AS `from`, endNode(f).id AS `to`, properties(f) AS properties

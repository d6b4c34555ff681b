UNWIND $ids AS id
MATCH (n:Person {id: id})
RETURN id, properties(n) AS properties

UNWIND $ids AS id
MATCH (n:Organization {id: id})
RETURN id, properties(n) AS properties

UNWIND $ids AS id
MATCH (n:Paper {id: id})
RETURN id, properties(n) AS properties

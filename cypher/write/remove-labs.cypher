UNWIND $ids AS id
MATCH (n:Lab {id: id})
DETACH DELETE n

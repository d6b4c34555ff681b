UNWIND $ids AS id
MATCH (n:Paper {id: id})
DETACH DELETE n

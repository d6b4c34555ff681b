UNWIND $ids AS id
MATCH (n:Redirect {from: id})
DETACH DELETE n

// Which of the ids are there.
UNWIND $ids AS id
MATCH (n:Lab {id: id})
RETURN id

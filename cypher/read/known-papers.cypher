// Which of the ids are there.
UNWIND $ids AS id
MATCH (n:Paper {id: id})
RETURN id

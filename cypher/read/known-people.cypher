// Which of the ids are there.
UNWIND $ids AS id
MATCH (n:Person {id: id})
RETURN id

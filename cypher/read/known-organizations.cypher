// Which of the ids are there.
UNWIND $ids AS id
MATCH (n:Organization {id: id})
RETURN id

UNWIND $ids AS id
MATCH (:Person)-[f:EMPLOYED_BY {id: id}]->(:Organization)
DELETE f

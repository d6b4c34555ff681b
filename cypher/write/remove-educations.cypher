UNWIND $ids AS id
MATCH (:Person)-[f:STUDIED_AT {id: id}]->(:Organization)
DELETE f

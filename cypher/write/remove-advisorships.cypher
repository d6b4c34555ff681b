UNWIND $ids AS id
MATCH (:Person)-[f:ADVISED_BY {id: id}]->(:Person)
DELETE f

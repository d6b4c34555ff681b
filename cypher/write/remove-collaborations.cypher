UNWIND $ids AS id
MATCH (:Person)-[f:COLLABORATES_WITH {id: id}]->(:Person)
DELETE f

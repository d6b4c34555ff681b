UNWIND $ids AS id
MATCH (:Person)-[f:AUTHORED {id: id}]->(:Paper)
DELETE f

UNWIND $ids AS id
MATCH (:Person)-[f:MEMBER_OF {id: id}]->(:Lab)
DELETE f

// Who was at the places where a person was, with both periods; the caller keeps those that overlap.
MATCH (n:Person {id: $id})-[f:EMPLOYED_BY]->(place:Organization)<-[g:EMPLOYED_BY]-(m:Person)
WHERE m <> n
RETURN 'organization' AS kind, place.id AS place, m.id AS person, f.start AS start, f.end AS end, g.start AS otherStart, g.end AS otherEnd
UNION
MATCH (n:Person {id: $id})-[f:MEMBER_OF]->(place:Lab)<-[g:MEMBER_OF]-(m:Person)
WHERE m <> n
RETURN 'lab' AS kind, place.id AS place, m.id AS person, f.start AS start, f.end AS end, g.start AS otherStart, g.end AS otherEnd

// One level of a search: all memberships of the labs of these people, but for labs that were reached before.
MATCH (n:Person)
USING INDEX n:Person(id)
WHERE n.id IN $ids
MATCH (n)-[:MEMBER_OF]->(place:Lab)
WITH DISTINCT place
WHERE NOT place.id IN $known
MATCH (m:Person)-[f:MEMBER_OF]->(place)
RETURN m.id AS `from`, place.id AS `to`, f {.id, .start, .end} AS properties

// One level of a search: all employments at the organizations of these people, but for organizations that were reached before.
MATCH (n:Person)
USING INDEX n:Person(id)
WHERE n.id IN $ids
MATCH (n)-[:EMPLOYED_BY]->(place:Organization)
WITH DISTINCT place
WHERE NOT place.id IN $known
MATCH (m:Person)-[f:EMPLOYED_BY]->(place)
RETURN m.id AS `from`, place.id AS `to`, f {.id, .start, .end} AS properties

// One level of a search: advisorships of these people, either way.
MATCH (n:Person)
USING INDEX n:Person(id)
WHERE n.id IN $ids
MATCH (n)-[f:ADVISED_BY]-(:Person)
WITH DISTINCT f
RETURN startNode(f).id AS `from`, endNode(f).id AS `to`, properties(f) AS properties

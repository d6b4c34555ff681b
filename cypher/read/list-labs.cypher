// A page of labs by folded name, from $fromKey and $fromId on and in front of $untilKey and $untilId; the second statement begins at the end.
MATCH (n:Lab)
WHERE n.foldedName >= $fromKey AND CASE WHEN n.foldedName = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.foldedName <= $untilKey AND CASE WHEN n.foldedName = $untilKey THEN n.id < $untilId ELSE true END
  AND ($organization IS NULL OR EXISTS { (n)-[:PART_OF]->(:Organization {id: $organization}) })
WITH n
ORDER BY n.foldedName, n.id
LIMIT $limit
RETURN properties(n) AS properties, n.foldedName AS key, head([(n)-[:PART_OF]->(o:Organization) | o.id]) AS organization;

MATCH (n:Lab)
WHERE n.foldedName >= $fromKey AND CASE WHEN n.foldedName = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.foldedName <= $untilKey AND CASE WHEN n.foldedName = $untilKey THEN n.id < $untilId ELSE true END
  AND ($organization IS NULL OR EXISTS { (n)-[:PART_OF]->(:Organization {id: $organization}) })
WITH n
ORDER BY n.foldedName DESC, n.id DESC
LIMIT $limit
RETURN properties(n) AS properties, n.foldedName AS key, head([(n)-[:PART_OF]->(o:Organization) | o.id]) AS organization;

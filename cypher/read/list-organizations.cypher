// A page of organizations by folded name, from $fromKey and $fromId on and in front of $untilKey and $untilId; the second statement begins at the end.
MATCH (n:Organization)
WHERE n.foldedName >= $fromKey AND CASE WHEN n.foldedName = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.foldedName <= $untilKey AND CASE WHEN n.foldedName = $untilKey THEN n.id < $untilId ELSE true END
  AND ($kind IS NULL OR n.kind = $kind)
WITH n
ORDER BY n.foldedName, n.id
LIMIT $limit
RETURN properties(n) AS properties, n.foldedName AS key;

MATCH (n:Organization)
WHERE n.foldedName >= $fromKey AND CASE WHEN n.foldedName = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.foldedName <= $untilKey AND CASE WHEN n.foldedName = $untilKey THEN n.id < $untilId ELSE true END
  AND ($kind IS NULL OR n.kind = $kind)
WITH n
ORDER BY n.foldedName DESC, n.id DESC
LIMIT $limit
RETURN properties(n) AS properties, n.foldedName AS key;

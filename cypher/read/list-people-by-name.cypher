// A page of people by folded name, from $fromKey and $fromId on and in front of $untilKey and $untilId; the second statement begins at the end.
MATCH (n:Person)
WHERE n.foldedName >= $fromKey AND CASE WHEN n.foldedName = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.foldedName <= $untilKey AND CASE WHEN n.foldedName = $untilKey THEN n.id < $untilId ELSE true END
  AND ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
WITH n
ORDER BY n.foldedName, n.id
LIMIT $limit
RETURN properties(n) AS properties, n.foldedName AS key;

MATCH (n:Person)
WHERE n.foldedName >= $fromKey AND CASE WHEN n.foldedName = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.foldedName <= $untilKey AND CASE WHEN n.foldedName = $untilKey THEN n.id < $untilId ELSE true END
  AND ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
WITH n
ORDER BY n.foldedName DESC, n.id DESC
LIMIT $limit
RETURN properties(n) AS properties, n.foldedName AS key;

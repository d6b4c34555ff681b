// A page of people, most papers first, from $fromKey and $fromId on and in front of $untilKey and $untilId; the second statement begins at the end.
MATCH (n:Person)
WHERE ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
WITH n, toString(2147483647 - COUNT { (n)-[:AUTHORED]->() }) AS key
WHERE key >= $fromKey AND CASE WHEN key = $fromKey THEN n.id >= $fromId ELSE true END
  AND key <= $untilKey AND CASE WHEN key = $untilKey THEN n.id < $untilId ELSE true END
WITH n, key
ORDER BY key, n.id
LIMIT $limit
RETURN properties(n) AS properties, key;

MATCH (n:Person)
WHERE ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
WITH n, toString(2147483647 - COUNT { (n)-[:AUTHORED]->() }) AS key
WHERE key >= $fromKey AND CASE WHEN key = $fromKey THEN n.id >= $fromId ELSE true END
  AND key <= $untilKey AND CASE WHEN key = $untilKey THEN n.id < $untilId ELSE true END
WITH n, key
ORDER BY key DESC, n.id DESC
LIMIT $limit
RETURN properties(n) AS properties, key;

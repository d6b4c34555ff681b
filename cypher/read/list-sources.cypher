// A page of documents by path, from $fromKey and $fromId on and in front of $untilKey and $untilId; the second statement begins at the end.
MATCH (n:Source)
WHERE n.path >= $fromKey AND CASE WHEN n.path = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.path <= $untilKey AND CASE WHEN n.path = $untilKey THEN n.id < $untilId ELSE true END
WITH n
ORDER BY n.path, n.id
LIMIT $limit
RETURN n {.id, .path, .format, .importedAt, .extractorVersion} AS properties, n.path AS key;

MATCH (n:Source)
WHERE n.path >= $fromKey AND CASE WHEN n.path = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.path <= $untilKey AND CASE WHEN n.path = $untilKey THEN n.id < $untilId ELSE true END
WITH n
ORDER BY n.path DESC, n.id DESC
LIMIT $limit
RETURN n {.id, .path, .format, .importedAt, .extractorVersion} AS properties, n.path AS key;

// A page of papers by folded title, from $fromKey and $fromId on and in front of $untilKey and $untilId; the second statement begins at the end.
MATCH (n:Paper)
WHERE n.foldedTitle >= $fromKey AND CASE WHEN n.foldedTitle = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.foldedTitle <= $untilKey AND CASE WHEN n.foldedTitle = $untilKey THEN n.id < $untilId ELSE true END
  AND ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
  AND ($venuePart IS NULL OR n.foldedVenue CONTAINS $venuePart)
  AND ($firstYear IS NULL OR n.year >= $firstYear) AND ($lastYear IS NULL OR n.year <= $lastYear)
WITH n
ORDER BY n.foldedTitle, n.id
LIMIT $limit
RETURN properties(n) AS properties, n.foldedTitle AS key;

MATCH (n:Paper)
WHERE n.foldedTitle >= $fromKey AND CASE WHEN n.foldedTitle = $fromKey THEN n.id >= $fromId ELSE true END
  AND n.foldedTitle <= $untilKey AND CASE WHEN n.foldedTitle = $untilKey THEN n.id < $untilId ELSE true END
  AND ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
  AND ($venuePart IS NULL OR n.foldedVenue CONTAINS $venuePart)
  AND ($firstYear IS NULL OR n.year >= $firstYear) AND ($lastYear IS NULL OR n.year <= $lastYear)
WITH n
ORDER BY n.foldedTitle DESC, n.id DESC
LIMIT $limit
RETURN properties(n) AS properties, n.foldedTitle AS key;

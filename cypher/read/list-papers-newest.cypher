// A page of papers, newest first, from $fromKey and $fromId on and in front of $untilKey and $untilId; the second statement begins at the end.
MATCH (n:Paper)
WHERE ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
  AND ($venuePart IS NULL OR n.foldedVenue CONTAINS $venuePart)
  AND ($firstYear IS NULL OR n.year >= $firstYear) AND ($lastYear IS NULL OR n.year <= $lastYear)
WITH n, CASE WHEN n.year IS NULL THEN '~' WHEN n.year > 9999 THEN '0000' WHEN n.year < 0 THEN '9999' ELSE right('000' + toString(9999 - n.year), 4) END AS key
WHERE key >= $fromKey AND CASE WHEN key = $fromKey THEN n.id >= $fromId ELSE true END
  AND key <= $untilKey AND CASE WHEN key = $untilKey THEN n.id < $untilId ELSE true END
WITH n, key
ORDER BY key, n.id
LIMIT $limit
RETURN properties(n) AS properties, key;

MATCH (n:Paper)
WHERE ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
  AND ($venuePart IS NULL OR n.foldedVenue CONTAINS $venuePart)
  AND ($firstYear IS NULL OR n.year >= $firstYear) AND ($lastYear IS NULL OR n.year <= $lastYear)
WITH n, CASE WHEN n.year IS NULL THEN '~' WHEN n.year > 9999 THEN '0000' WHEN n.year < 0 THEN '9999' ELSE right('000' + toString(9999 - n.year), 4) END AS key
WHERE key >= $fromKey AND CASE WHEN key = $fromKey THEN n.id >= $fromId ELSE true END
  AND key <= $untilKey AND CASE WHEN key = $untilKey THEN n.id < $untilId ELSE true END
WITH n, key
ORDER BY key DESC, n.id DESC
LIMIT $limit
RETURN properties(n) AS properties, key;

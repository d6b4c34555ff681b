// How many a list holds in all.
MATCH (n:Paper)
WHERE ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
  AND ($venuePart IS NULL OR n.foldedVenue CONTAINS $venuePart)
  AND ($firstYear IS NULL OR n.year >= $firstYear) AND ($lastYear IS NULL OR n.year <= $lastYear)
RETURN count(n) AS total

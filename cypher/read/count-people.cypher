// How many a list holds in all.
MATCH (n:Person)
WHERE ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
RETURN count(n) AS total

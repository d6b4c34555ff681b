// Whose text is $whole, begins with $beginning or has a word beginning with each of $words, best first.
// searchText holds every name as |tight| with spaces|; $rarest is one of $words, by which the index is asked.
CALL () {
  MATCH (n:Paper) WHERE n.searchText CONTAINS $beginning
  RETURN n
  UNION
  MATCH (n:Paper) WHERE n.searchText CONTAINS $rarest
  AND all(word IN $words WHERE n.searchText CONTAINS word)
  RETURN n
}
WITH n, coalesce(n.year, -1) AS rank, CASE
  WHEN n.searchText CONTAINS $whole THEN 0
  WHEN n.searchText CONTAINS $beginning THEN 1
  WHEN any(text IN split(n.searchText, '|') WHERE all(word IN $words WHERE text CONTAINS word)) THEN 2
END AS kind
WHERE kind IS NOT NULL
ORDER BY kind, rank DESC, n.id
LIMIT $limit
RETURN properties(n) AS properties

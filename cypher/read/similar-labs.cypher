// Texts that share one of $pieces with the one sought: all that are within a few edits of it, and some more.
UNWIND $pieces AS piece
MATCH (n:Lab)
WHERE n.searchText CONTAINS piece
  AND any(text IN split(n.searchText, '|') WHERE $least <= size(text) <= $most AND text CONTAINS piece)
WITH DISTINCT n
RETURN n.id AS id, n.searchText AS searchText, 0 AS rank

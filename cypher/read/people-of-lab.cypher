// Who is or was a member of a lab, with what lists of people are ordered by.
MATCH (n:Person)-[:MEMBER_OF]->(:Lab {id: $lab})
WHERE ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
RETURN DISTINCT n.id AS id, n.foldedName AS name, toString(2147483647 - COUNT { (n)-[:AUTHORED]->() }) AS paperCount

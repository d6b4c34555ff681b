// Who works, worked or studied at an organization (and is or was a member of a lab), with what lists of people are ordered by.
MATCH (n:Person)-[:EMPLOYED_BY|STUDIED_AT]->(:Organization {id: $organization})
WHERE ($lab IS NULL OR EXISTS { (n)-[:MEMBER_OF]->(:Lab {id: $lab}) })
  AND ($part IS NULL OR (n.searchText CONTAINS $part AND any(text IN split(n.searchText, '|') WHERE text STARTS WITH ' ' AND text CONTAINS $part)))
RETURN DISTINCT n.id AS id, n.foldedName AS name, toString(2147483647 - COUNT { (n)-[:AUTHORED]->() }) AS paperCount

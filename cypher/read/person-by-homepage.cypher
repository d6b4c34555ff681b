// $canonical: the address without scheme, www and the last slash; the caller compares whole addresses.
MATCH (n:Person)
WHERE any(homepage IN n.homepages WHERE toLower(homepage) CONTAINS $canonical)
RETURN properties(n) AS properties, n.id AS id
ORDER BY id

// How many a list holds in all.
MATCH (n:Lab)
WHERE ($organization IS NULL OR EXISTS { (n)-[:PART_OF]->(:Organization {id: $organization}) })
RETURN count(n) AS total

// One level of a search: the papers of these people that count, each with all its authors.
MATCH (n:Person)
USING INDEX n:Person(id)
WHERE n.id IN $ids
MATCH (n)-[:AUTHORED]->(p:Paper)
WITH DISTINCT p
WHERE ($firstYear IS NULL OR p.year >= $firstYear) AND ($lastYear IS NULL OR p.year <= $lastYear)
  AND ($maxAuthors IS NULL OR COUNT { (p)<-[:AUTHORED]-() } <= $maxAuthors)
  AND NOT p.id IN $without
RETURN p.id AS paper, p.year AS year, [(p)<-[:AUTHORED]-(m:Person) | m.id] AS authors

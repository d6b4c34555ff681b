// Who wrote with every one of the people $ids; for each of these, the papers [id, year].
UNWIND $ids AS id
MATCH (n:Person {id: id})-[:AUTHORED]->(p:Paper)
WHERE ($firstYear IS NULL OR p.year >= $firstYear) AND ($lastYear IS NULL OR p.year <= $lastYear)
  AND ($maxAuthors IS NULL OR COUNT { (p)<-[:AUTHORED]-() } <= $maxAuthors)
MATCH (p)<-[:AUTHORED]-(m:Person)
WHERE NOT m.id IN $ids
WITH m, id, collect([p.id, p.year]) AS papers
WITH m, collect([id, papers]) AS shared
WHERE size(shared) = size($ids)
RETURN m.id AS person, shared

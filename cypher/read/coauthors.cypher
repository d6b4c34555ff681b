// With whom people wrote, with the papers [id, year]; a row without a coauthor says that the person is known.
UNWIND $ids AS id
MATCH (n:Person {id: id})
OPTIONAL MATCH (n)-[:AUTHORED]->(p:Paper)
WHERE ($firstYear IS NULL OR p.year >= $firstYear) AND ($lastYear IS NULL OR p.year <= $lastYear)
  AND ($maxAuthors IS NULL OR COUNT { (p)<-[:AUTHORED]-() } <= $maxAuthors)
OPTIONAL MATCH (p)<-[:AUTHORED]-(m:Person)
WHERE m <> n
RETURN id, m.id AS coauthor, collect([p.id, p.year]) AS papers

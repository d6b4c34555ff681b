// Which organizations are tied by papers of their people?
// Change: nothing.
// Sample: one "Microsoft Research Asia", other "University of Science and Technology of China", papers 6
MATCH (a:Organization)<-[:EMPLOYED_BY|STUDIED_AT]-(:Person)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(:Person)-[:EMPLOYED_BY|STUDIED_AT]->(b:Organization)
WHERE a.id < b.id
RETURN a.name AS one, b.name AS other, count(DISTINCT paper) AS papers
ORDER BY papers DESC, one, other
LIMIT 50;

// With whom might a person work who shares coauthors but no paper?
// Change: the name in the first line.
// Sample: person "…", sharedCoauthors 3
WITH 'Rui-Jie Zhu' AS name
MATCH (p:Person {name: name})-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(coauthor:Person)
WHERE coauthor <> p
WITH p, collect(DISTINCT coauthor) AS coauthors
UNWIND coauthors AS coauthor
MATCH (coauthor)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(candidate:Person)
WHERE candidate <> p AND NOT candidate IN coauthors
RETURN candidate.name AS person, count(DISTINCT coauthor) AS sharedCoauthors
ORDER BY sharedCoauthors DESC, person
LIMIT 20;

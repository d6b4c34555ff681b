// Who has the most coauthors?
// Change: the number in LIMIT.
// Sample: person "Rui-Jie Zhu", coauthors 63, papers 11
MATCH (person:Person)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(coauthor:Person)
WHERE coauthor <> person
RETURN person.name AS person, count(DISTINCT coauthor) AS coauthors, count(DISTINCT paper) AS papers
ORDER BY coauthors DESC, person
LIMIT 20;

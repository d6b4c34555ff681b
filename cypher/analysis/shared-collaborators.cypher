// Who wrote papers with both of two people?
// Change: the two names in the first line.
// Sample: person "Peng Zhou", papersWithOne 2, papersWithOther 1
WITH 'Rui-Jie Zhu' AS one, 'Jason K Eshraghian' AS other
MATCH (a:Person {name: one})-[:AUTHORED]->(first:Paper)<-[:AUTHORED]-(shared:Person)
MATCH (shared)-[:AUTHORED]->(second:Paper)<-[:AUTHORED]-(b:Person {name: other})
WHERE shared <> a AND shared <> b
RETURN shared.name AS person, count(DISTINCT first) AS papersWithOne, count(DISTINCT second) AS papersWithOther
ORDER BY papersWithOne + papersWithOther DESC, person;

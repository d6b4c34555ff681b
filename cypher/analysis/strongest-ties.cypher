// Whose collaboration is strongest? Each shared paper counts 1/(authors - 1) (Newman 2001).
// Change: the name in the first line.
// Sample: coauthor "Jason K Eshraghian", strength 1.36, papers 4
WITH 'Rui-Jie Zhu' AS name
MATCH (p:Person {name: name})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(coauthor:Person)
WHERE coauthor <> p
WITH coauthor, paper, COUNT { (paper)<-[:AUTHORED]-() } AS authors
RETURN coauthor.name AS coauthor, sum(1.0 / (authors - 1)) AS strength, count(paper) AS papers
ORDER BY strength DESC, coauthor
LIMIT 20;

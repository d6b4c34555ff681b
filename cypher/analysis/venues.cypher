// Where does a person publish?
// Change: the name in the first line.
// Sample: venue "NeurIPS", papers 3, firstYear 2024, lastYear 2024
WITH 'Rui-Jie Zhu' AS name
MATCH (:Person {name: name})-[:AUTHORED]->(paper:Paper)
WHERE paper.venue IS NOT NULL
RETURN paper.venue AS venue, count(paper) AS papers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
ORDER BY papers DESC, venue;

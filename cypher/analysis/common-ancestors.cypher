// Which academic ancestors do two people share?
// Change: the two names in the first line.
// Sample: ancestor "Shuaiwen Song", up 1 and 1
WITH 'Hanqing Zhu' AS one, 'Rui-Jie Zhu' AS other
MATCH upOne = (:Person {name: one})-[:ADVISED_BY*1..10]->(ancestor:Person)
MATCH upOther = (:Person {name: other})-[:ADVISED_BY*1..10]->(ancestor)
RETURN ancestor.name AS ancestor, min(length(upOne)) AS generationsFromOne, min(length(upOther)) AS generationsFromOther
ORDER BY generationsFromOne + generationsFromOther, ancestor;

// Who are a person's advisors, their advisors, and so on?
// Change: the name in the first line; the depth in [:ADVISED_BY*1..10].
// Sample: ancestor "Jason K Eshraghian", generation 1, line ["Rui-Jie Zhu", "Jason K Eshraghian"]
WITH 'Rui-Jie Zhu' AS name
MATCH way = (:Person {name: name})-[:ADVISED_BY*1..10]->(ancestor:Person)
RETURN ancestor.name AS ancestor, min(length(way)) AS generation, collect([n IN nodes(way) | n.name])[0] AS line
ORDER BY generation, ancestor;

// What does the graph hold because of one document?
// Change: the path in the first line.
// Sample: type "AUTHORED", from "Rui-Jie Zhu", to "Scalable MatMul-free Language Modeling"
WITH 'profiles/rui-jie-zhu.md' AS path
MATCH (s:Source {path: path})
CALL (s) {
  MATCH (a:Person)-[fact:AUTHORED|ADVISED_BY|EMPLOYED_BY|STUDIED_AT|MEMBER_OF|COLLABORATES_WITH]->(b)
  WHERE any(source IN fact.sources WHERE source STARTS WITH s.id)
  RETURN a, fact, b
}
RETURN type(fact) AS type, a.name AS `from`, coalesce(b.title, b.name) AS `to`
ORDER BY type, `from`, `to`;

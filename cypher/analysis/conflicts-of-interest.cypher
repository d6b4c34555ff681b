// Who should not review a person's work? Coauthors since a year, advisors and advisees for life, people at the same employer.
// Change: the name and the year in the first line.
// Sample: person "Jason K Eshraghian", reasons ["advisor", "coauthor of Scalable MatMul-free Language Modeling"]
WITH 'Rui-Jie Zhu' AS name, 2023 AS since
MATCH (p:Person {name: name})
CALL (p, since) {
  MATCH (p)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(other:Person)
  WHERE paper.year >= since
  RETURN other, 'coauthor of ' + paper.title AS reason
  UNION
  MATCH (p)-[:ADVISED_BY]->(other:Person)
  RETURN other, 'advisor' AS reason
  UNION
  MATCH (p)<-[:ADVISED_BY]-(other:Person)
  RETURN other, 'advisee' AS reason
  UNION
  MATCH (p)-[mine:EMPLOYED_BY]->(o:Organization)<-[theirs:EMPLOYED_BY]-(other:Person)
  WHERE coalesce(mine.end, mine.start, '9999') >= toString(since) AND coalesce(theirs.end, theirs.start, '9999') >= toString(since)
  RETURN other, 'colleague at ' + o.name AS reason
}
WITH p, other, reason
WHERE other <> p
RETURN other.name AS person, collect(DISTINCT reason) AS reasons
ORDER BY size(reasons) DESC, person;

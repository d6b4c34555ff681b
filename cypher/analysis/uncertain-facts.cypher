// Which facts rest on uncertain reading alone?
// Change: the confidence in the first line.
// Sample: type "MEMBER_OF", from "Ruizhe Wang", to "Natural Language Computing Group", confidence 0.6
WITH 0.7 AS enough
MATCH (a:Person)-[fact:AUTHORED|ADVISED_BY|EMPLOYED_BY|STUDIED_AT|MEMBER_OF|COLLABORATES_WITH]->(b)
WITH a, fact, b, enough, reduce(best = 0.0, s IN fact.sources | CASE WHEN toFloat(split(s, '|')[3]) > best THEN toFloat(split(s, '|')[3]) ELSE best END) AS confidence
WHERE confidence < enough
RETURN type(fact) AS type, a.name AS `from`, coalesce(b.title, b.name) AS `to`, confidence
ORDER BY confidence, type, `from`;

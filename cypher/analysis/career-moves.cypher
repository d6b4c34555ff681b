// Between which organizations do people move?
// Change: nothing. A move counts when the later post starts in or after the year in which the earlier one starts.
// Sample: from "Microsoft", to "Together AI", people 1
MATCH (person:Person)-[first:EMPLOYED_BY]->(a:Organization)
MATCH (person)-[second:EMPLOYED_BY]->(b:Organization)
WHERE a <> b AND first.start < second.start
RETURN a.name AS `from`, b.name AS `to`, count(DISTINCT person) AS people
ORDER BY people DESC, `from`, `to`;

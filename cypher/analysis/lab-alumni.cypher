// Where do a lab's members work?
// Change: the name in the first line.
// Sample: person "…", employer "Together AI", role "Senior Research Scientist", start "2024-03"
WITH 'DeepSpeed Team' AS name
MATCH (:Lab {name: name})<-[:MEMBER_OF]-(person:Person)-[job:EMPLOYED_BY]->(employer:Organization)
RETURN person.name AS person, employer.name AS employer, job.role AS role, job.start AS start, job.end AS `end`
ORDER BY person, start DESC;

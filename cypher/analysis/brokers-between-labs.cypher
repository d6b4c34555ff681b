// Who wrote papers with members of more than one lab?
// Change: the smallest number of labs in the WHERE clause.
// Sample: person "Shuaiwen Song", labs ["DeepSpeed Team", "Turbo Team"]
MATCH (person:Person)-[:AUTHORED]->(:Paper)<-[:AUTHORED]-(member:Person)-[:MEMBER_OF]->(lab:Lab)
WHERE member <> person
WITH person, collect(DISTINCT lab.name) AS labs
WHERE size(labs) >= 2
RETURN person.name AS person, labs
ORDER BY size(labs) DESC, person;

// Who had the same doctoral advisor as a person?
// Change: the name in the first line.
// Sample: advisor "Jason K Eshraghian", sibling "…", at "UC Santa Cruz"
WITH 'Rui-Jie Zhu' AS name
MATCH (p:Person {name: name})-[mine:ADVISED_BY]->(advisor:Person)<-[theirs:ADVISED_BY]-(sibling:Person)
WHERE mine.kind = 'phd' AND theirs.kind = 'phd' AND sibling <> p
RETURN advisor.name AS advisor, sibling.name AS sibling, theirs.at AS at
ORDER BY advisor, sibling;

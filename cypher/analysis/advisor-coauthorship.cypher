// How much do advisors publish with the people they advise?
// Change: nothing; every advisorship is in the answer.
// Sample: advisor "Jason K Eshraghian", advisee "Rui-Jie Zhu", kind "phd", papers 4
MATCH (advisee:Person)-[a:ADVISED_BY]->(advisor:Person)
OPTIONAL MATCH (advisee)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(advisor)
RETURN advisor.name AS advisor, advisee.name AS advisee, a.kind AS kind, count(DISTINCT paper) AS papers
ORDER BY papers DESC, advisor, advisee;

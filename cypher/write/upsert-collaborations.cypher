UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Person {id: row.to})
MERGE (a)-[f:COLLABORATES_WITH {id: row.properties.id}]->(b)
SET f = row.properties

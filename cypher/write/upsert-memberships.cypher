UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Lab {id: row.to})
MERGE (a)-[f:MEMBER_OF {id: row.properties.id}]->(b)
SET f = row.properties

UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Person {id: row.to})
MERGE (a)-[f:ADVISED_BY {id: row.properties.id}]->(b)
SET f = row.properties

UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Organization {id: row.to})
MERGE (a)-[f:STUDIED_AT {id: row.properties.id}]->(b)
SET f = row.properties

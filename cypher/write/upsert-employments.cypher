UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Organization {id: row.to})
MERGE (a)-[f:EMPLOYED_BY {id: row.properties.id}]->(b)
SET f = row.properties

UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Paper {id: row.to})
MERGE (a)-[f:AUTHORED]->(b)
SET f = row.properties

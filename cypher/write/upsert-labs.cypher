UNWIND $rows AS row
MERGE (l:Lab {id: row.properties.id})
SET l = row.properties
WITH l, row
OPTIONAL MATCH (l)-[former:PART_OF]->(:Organization)
DELETE former
WITH DISTINCT l, row
MATCH (o:Organization {id: row.organization})
MERGE (l)-[:PART_OF]->(o)

UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Paper {id: row.to})
CALL (row, a, b) {
  // The same fact about others, as it was before.
  MATCH (x)-[former:AUTHORED {id: row.properties.id}]->(y)
  WHERE x <> a OR y <> b
  DELETE former
}
MERGE (a)-[f:AUTHORED]->(b)
SET f = row.properties

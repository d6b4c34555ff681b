UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Person {id: row.to})
CALL (row, a, b) {
  // The same fact about others, as it was before.
  MATCH (x)-[former:COLLABORATES_WITH {id: row.properties.id}]->(y)
  WHERE x <> a OR y <> b
  DELETE former
}
MERGE (a)-[f:COLLABORATES_WITH {id: row.properties.id}]->(b)
SET f = row.properties

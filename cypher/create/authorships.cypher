// For an empty graph: nothing has to be looked for, and names of properties are known before the rows are.
UNWIND $rows AS row
MATCH (a:Person {id: row[0]})
MATCH (b:Paper {id: row[1]})
CREATE (a)-[:AUTHORED {
  id: row[2], sources: row[3], position: row[4], nameAsWritten: row[5], equalContribution: row[6], isCorresponding: row[7]
}]->(b)

UNWIND $rows AS row
MERGE (r:Redirect {from: row.from})
SET r = row

// For an empty graph: nothing has to be looked for.
UNWIND $rows AS row
CREATE (p:Paper)
SET p = row

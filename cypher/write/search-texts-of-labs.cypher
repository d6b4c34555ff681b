// For nodes that no import wrote, and those whose searchText somebody removed after a change of name: first finds, then mends them.
MATCH (n:Lab)
WHERE n.searchText IS NULL AND n.id IS NOT NULL AND n.name IS NOT NULL
RETURN properties(n) AS properties, null AS organization
LIMIT $limit;

UNWIND $rows AS row
MATCH (n:Lab {id: row.properties.id})
SET n.foldedName = row.properties.foldedName, n.searchText = row.properties.searchText;

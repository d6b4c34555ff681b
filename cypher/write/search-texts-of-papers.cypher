// For nodes that no import wrote, and those whose searchText somebody removed after a change of name: first finds, then mends them.
MATCH (n:Paper)
WHERE n.searchText IS NULL AND n.id IS NOT NULL AND n.title IS NOT NULL
RETURN properties(n) AS properties, null AS organization
LIMIT $limit;

UNWIND $rows AS row
MATCH (n:Paper {id: row.id})
SET n.foldedTitle = row.foldedTitle, n.searchText = row.searchText, n.foldedVenue = row.foldedVenue;

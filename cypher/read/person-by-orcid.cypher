// $forms: the identifier in every spelling that the graph may hold.
UNWIND $forms AS form
MATCH (n:Person {orcid: form})
RETURN DISTINCT properties(n) AS properties, n.id AS id
ORDER BY id

MATCH (n:Person)
RETURN properties(n) AS properties

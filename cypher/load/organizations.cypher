MATCH (n:Organization)
RETURN properties(n) AS properties

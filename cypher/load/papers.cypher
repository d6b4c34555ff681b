MATCH (n:Paper)
RETURN properties(n) AS properties

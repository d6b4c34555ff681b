MATCH (n:Redirect)
RETURN properties(n) AS properties

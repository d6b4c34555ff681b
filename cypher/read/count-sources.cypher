// How many a list holds in all.
MATCH (n:Source)
RETURN count(n) AS total

// How many a list holds in all.
MATCH (n:Organization)
WHERE ($kind IS NULL OR n.kind = $kind)
RETURN count(n) AS total

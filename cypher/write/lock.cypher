// Takes the writers' lock until the transaction ends and tells the revision so far.
MERGE (s:Store {name: 'graph'})
ON CREATE SET s.revision = 0
SET s.lockedAt = timestamp()
RETURN s.revision AS revision

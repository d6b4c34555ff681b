MATCH (s:Store {name: 'graph'})
SET s.revision = s.revision + 1
REMOVE s.lockedAt
RETURN s.revision AS revision

// Ends a write: advances the revision when the graph changed, and names what the graph follows from.
MATCH (s:Store {name: 'graph'})
SET s.revision = s.revision + $steps, s.basis = $basis
REMOVE s.lockedAt
RETURN s.revision AS revision

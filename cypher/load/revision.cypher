MATCH (s:Store {name: 'graph'})
RETURN s.revision AS revision

MATCH (s:Store {name: 'graph'})
RETURN s.revision AS revision, s.basis AS basis

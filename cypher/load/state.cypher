// How much the graph holds, by the database's own counts, and what it follows from.
OPTIONAL MATCH (s:Store {name: 'graph'})
RETURN coalesce(s.revision, 0) AS revision,
       s.basis AS basis,
       COUNT { MATCH (:Person) } AS people,
       COUNT { MATCH (:Paper) } AS papers,
       COUNT { MATCH (:Organization) } AS organizations,
       COUNT { MATCH (:Lab) } AS labs,
       COUNT { MATCH (:Source) } AS sources,
       COUNT { MATCH ()-[:AUTHORED]->() } AS authorships,
       COUNT { MATCH ()-[:ADVISED_BY]->() } AS advisorships,
       COUNT { MATCH ()-[:EMPLOYED_BY]->() } AS employments,
       COUNT { MATCH ()-[:STUDIED_AT]->() } AS educations,
       COUNT { MATCH ()-[:MEMBER_OF]->() } AS memberships,
       COUNT { MATCH ()-[:COLLABORATES_WITH]->() } AS collaborations

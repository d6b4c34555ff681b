// Where merged ids lead, one hop.
UNWIND $ids AS id
MATCH (r:Redirect {from: id})
RETURN id, r.to AS `to`

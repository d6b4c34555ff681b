// How are two people connected by papers? One shortest path, with the papers.
// Change: the two names in the first line; the longest way in *..20 (two relationships make one step).
// Sample: people ["Rui-Jie Zhu", "Bo Peng"], papers ["RWKV: Reinventing RNNs for the Transformer Era"]
WITH 'Rui-Jie Zhu' AS one, 'Bo Peng' AS other
MATCH (a:Person {name: one})
CALL (other) {
  MATCH (b:Person {name: other})
  RETURN b
}
MATCH way = shortestPath((a)-[:AUTHORED*..20]-(b))
RETURN [n IN nodes(way) WHERE n:Person | n.name] AS people, [n IN nodes(way) WHERE n:Paper | n.title] AS papers;

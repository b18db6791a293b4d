// Ties actors to their neighbourhoods.
// Parameters, columns of equal length: actor and neighbourhood (element ids), position (in the actor's list). No columns.
UNWIND range(0, size($position) - 1) AS i
MATCH (a) WHERE elementId(a) = $actor[i]
MATCH (n) WHERE elementId(n) = $neighbourhood[i]
CREATE (a)-[:LOCATED_IN {position: $position[i]}]->(n)

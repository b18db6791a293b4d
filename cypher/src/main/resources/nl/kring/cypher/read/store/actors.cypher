// The actors of a version, in no order, each with its neighbourhoods and the ties that run from it. The properties of a
// tie are fetched at once: one after the other takes twice the time.
// Parameters: version.
// Columns: labels, properties (of the actor), neighbourhoods (codes), ties (lists of position of the target, type,
// properties of the tie).
MATCH (a:Actor)
WHERE a.version = $version AND a.position IS NOT NULL
RETURN
  labels(a) AS labels,
  properties(a) AS properties,
  COLLECT {
    MATCH (a)-[p:LIVES_IN|LOCATED_IN|SERVES_AREA]->(n:Neighbourhood)
    RETURN n.code ORDER BY p.position
  } AS neighbourhoods,
  COLLECT {
    MATCH (a)-[r:KNOWS|SUPPORTS|TRUSTS|PARTICIPATES_IN|VOLUNTEERS_FOR|WORKS_FOR|SERVES|REFERS_TO|COLLABORATES_WITH|FUNDS|ADVISES|OPPORTUNITY]->(b)
    RETURN [b.position, type(r), properties(r)]
  } AS ties

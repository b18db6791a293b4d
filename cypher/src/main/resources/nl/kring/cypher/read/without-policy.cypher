// question: Which organisations have no tie of their own to policy?
// vraag: Welke organisaties hebben zelf geen band met het beleid?
// parameter: dataset (text) name of the dataset
// column: organisation (text) name
// column: ring (text) INFORMAL or FORMAL
// column: neighbourhoods (list of text) names of those where it is
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (o:Actor:Organisation)
WHERE o.version = v.id AND o.position IS NOT NULL
  AND NOT EXISTS { MATCH (o)-[tie:FUNDS|ADVISES|COLLABORATES_WITH|WORKS_FOR WHERE tie.wave IS NULL OR tie.wave = v.newestWave]-(:PolicyActor) }
RETURN
  coalesce(o.name, o.id) AS organisation,
  o.ring AS ring,
  COLLECT {
    MATCH (o)-[place:LOCATED_IN]->(n:Neighbourhood)
    RETURN n.name ORDER BY place.position
  } AS neighbourhoods
ORDER BY organisation, o.position

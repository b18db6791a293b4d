// measure: out-degree
// question: To how many others does a tie lead from each actor?
// vraag: Naar hoeveel anderen leidt een band vanuit iedereen?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// parameter: turned (list of text) types that are read from target to source: TRUSTS when one asks who helps whom, else none
// column: id (text) of the actor
// column: value (integer) number of b with an arc a → b
// convention: knowing, collaborating and opportunity lead both ways, unless the dataset calls the tie directed
// about: persons (actors stand under pseudonymous keys); nothing is left out for being small, so do not publish it as it is
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
// :param turned => []
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
RETURN a.id AS id, COUNT {
  MATCH (a)-[tie]-(b:Actor)
  WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(b) WHERE label IN $kinds)
    AND ((startNode(tie) = a XOR type(tie) IN $turned)
      OR type(tie) IN ['KNOWS', 'COLLABORATES_WITH', 'OPPORTUNITY'] AND NOT coalesce(tie.directed, false))
  RETURN DISTINCT b
} AS value
ORDER BY a.position;

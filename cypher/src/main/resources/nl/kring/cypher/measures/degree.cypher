// measure: degree
// question: How many others is each actor tied to?
// vraag: Met hoeveel anderen heeft iedereen een band?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: id (text) of the actor
// column: value (integer) k
// about: persons (actors stand under pseudonymous keys); nothing is left out for being small, so do not publish it as it is
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
RETURN a.id AS id, COUNT {
  MATCH (a)-[tie]-(b:Actor)
  WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(b) WHERE label IN $kinds)
  RETURN DISTINCT b
} AS value
ORDER BY a.position;

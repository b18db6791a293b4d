// measure: median-degree
// question: How many others is the actor in the middle tied to?
// vraag: Met hoeveel anderen heeft de middelste een band?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: value (number) median of k; null without actors
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WITH COLLECT {
  MATCH (a:Actor)
  WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
  RETURN COUNT {
    MATCH (a)-[tie]-(b:Actor)
    WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
      AND any(label IN labels(b) WHERE label IN $kinds)
    RETURN DISTINCT b
  } AS degree
  ORDER BY degree
} AS degrees
RETURN (degrees[(size(degrees) - 1) / 2] + degrees[size(degrees) / 2]) / 2.0 AS value;

// measure: size
// question: How many pairs of actors are tied?
// vraag: Hoeveel paren hebben een band?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: value (integer) m
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
RETURN COUNT {
  MATCH (a:Actor)-[tie]-(b:Actor)
  WHERE a.version = v.id AND a.position IS NOT NULL AND a.position < b.position AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(a) WHERE label IN $kinds) AND any(label IN labels(b) WHERE label IN $kinds)
  RETURN DISTINCT a, b
} AS value;

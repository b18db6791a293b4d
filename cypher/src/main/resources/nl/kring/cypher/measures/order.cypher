// measure: order
// question: How many actors are there?
// vraag: Hoeveel mensen en organisaties zijn er?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// column: value (integer) n
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
RETURN COUNT {
  MATCH (a:Actor)
  WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
} AS value;

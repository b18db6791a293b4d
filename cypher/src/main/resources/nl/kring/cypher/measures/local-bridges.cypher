// measure: local-bridges
// question: How many ties join actors without a contact in common?
// vraag: Hoeveel banden verbinden mensen die verder geen contact delen?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: value (integer) how many, bridges included
// convention: no row on affiliations alone: there triangles have no meaning
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WHERE any(type IN $types WHERE NOT type IN ['PARTICIPATES_IN', 'VOLUNTEERS_FOR'])
RETURN COUNT {
  MATCH (a:Actor)-[tie]-(b:Actor)
  WHERE a.version = v.id AND a.position IS NOT NULL AND a.position < b.position AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(a) WHERE label IN $kinds) AND any(label IN labels(b) WHERE label IN $kinds)
    AND NOT EXISTS {
      MATCH (a)-[one]-(c:Actor)-[other]-(b)
      WHERE type(one) IN $types AND (one.wave IS NULL OR one.wave = v.newestWave)
        AND type(other) IN $types AND (other.wave IS NULL OR other.wave = v.newestWave)
        AND any(label IN labels(c) WHERE label IN $kinds)
    }
  RETURN DISTINCT a, b
} AS value;

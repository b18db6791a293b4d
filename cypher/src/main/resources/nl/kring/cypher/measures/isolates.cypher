// measure: isolates
// question: How many actors have no tie on record?
// vraag: Hoeveel mensen en organisaties hebben geen vastgelegde band?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: value (integer) how many; not the same as having no contacts
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
RETURN COUNT {
  MATCH (a:Actor)
  WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
    AND NOT EXISTS {
      MATCH (a)-[tie]-(b:Actor)
      WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
        AND any(label IN labels(b) WHERE label IN $kinds)
    }
} AS value;

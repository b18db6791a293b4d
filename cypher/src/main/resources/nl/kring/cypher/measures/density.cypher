// measure: density
// question: Which part of all possible ties is there?
// vraag: Welk deel van alle mogelijke banden is er?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: value (number) 2m / (n(n - 1)), 0 to 1; null when no tie is possible
// convention: on affiliations alone m / (residents × organisations)
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WITH
  COUNT {
    MATCH (a:Actor)
    WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
  } AS n,
  COUNT {
    MATCH (a:Actor:Resident)
    WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
  } AS residents,
  COUNT {
    MATCH (a:Actor)-[tie]-(b:Actor)
    WHERE a.version = v.id AND a.position IS NOT NULL AND a.position < b.position AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
      AND any(label IN labels(a) WHERE label IN $kinds) AND any(label IN labels(b) WHERE label IN $kinds)
    RETURN DISTINCT a, b
  } AS m
WITH m, CASE
    WHEN all(type IN $types WHERE type IN ['PARTICIPATES_IN', 'VOLUNTEERS_FOR']) THEN residents * (n - residents)
    ELSE n * (n - 1) / 2
  END AS pairs
RETURN CASE WHEN pairs > 0 THEN 1.0 * m / pairs END AS value;

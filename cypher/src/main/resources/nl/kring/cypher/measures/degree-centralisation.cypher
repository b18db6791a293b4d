// measure: degree-centralisation
// question: How far do the ties turn on one actor?
// vraag: Hoe sterk draaien de banden om één mens of organisatie?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: value (number) 1 for a star, 0 when everyone has as many; null for n < 3
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
WITH size(degrees) AS n, reduce(sum = 0, k IN degrees | sum + degrees[-1] - k) AS below
RETURN CASE WHEN n >= 3 THEN 1.0 * below / ((n - 1) * (n - 2)) END AS value;

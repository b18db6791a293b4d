// measure: degree-gini
// question: How unequally are ties spread over actors?
// vraag: Hoe ongelijk zijn de banden verdeeld?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: value (number) Gini coefficient of k: 0 when everyone has as many; null without ties
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
WITH degrees, size(degrees) AS n, reduce(sum = 0, k IN degrees | sum + k) AS ends
RETURN CASE WHEN ends > 0
  THEN reduce(sum = 0, i IN range(1, n) | sum + (2 * i - n - 1) * degrees[i - 1]) / (1.0 * n * ends)
END AS value;

// measure: neighbour-degree
// question: How many contacts do the contacts of each actor have, on average?
// vraag: Hoeveel contacten hebben iemands contacten gemiddeld?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: id (text) of the actor
// column: value (number) mean number of contacts of its contacts; null for who has none
// about: persons (actors stand under pseudonymous keys); nothing is left out for being small, so do not publish it as it is
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
WITH v, a, COLLECT {
  MATCH (a)-[tie]-(b:Actor)
  WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(b) WHERE label IN $kinds)
  RETURN DISTINCT b
} AS contacts
WITH a, contacts, COUNT {
  UNWIND contacts AS b
  MATCH (b)-[tie]-(c:Actor)
  WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(c) WHERE label IN $kinds)
  RETURN DISTINCT b, c
} AS theirs
RETURN a.id AS id, CASE WHEN size(contacts) > 0 THEN 1.0 * theirs / size(contacts) END AS value
ORDER BY a.position;

// measure: clustering
// question: Which part of the contacts of each actor is tied to each other?
// vraag: Welk deel van iemands contacten is ook met elkaar verbonden?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: id (text) of the actor
// column: value (number) ties among contacts / pairs of contacts, 0 to 1; 0 for fewer than two contacts
// convention: no row on affiliations alone: there triangles have no meaning
// about: persons (actors stand under pseudonymous keys); nothing is left out for being small, so do not publish it as it is
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WHERE any(type IN $types WHERE NOT type IN ['PARTICIPATES_IN', 'VOLUNTEERS_FOR'])
MATCH (a:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
WITH v, a, COLLECT {
  MATCH (a)-[tie]-(b:Actor)
  WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(b) WHERE label IN $kinds)
  RETURN DISTINCT b
} AS contacts
WITH v, a, contacts, size(contacts) AS k, COUNT {
  UNWIND contacts AS b
  MATCH (b)-[tie]-(c:Actor)
  WHERE c IN contacts AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
  RETURN DISTINCT b, c
} / 2 AS t
RETURN a.id AS id, CASE WHEN k < 2 THEN 0.0 ELSE 2.0 * t / (k * (k - 1)) END AS value
ORDER BY a.position;

// measure: constraint
// question: How far do the contacts of each actor all belong to one circle?
// vraag: Hoe sterk horen iemands contacten allemaal bij dezelfde kring?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: id (text) of the actor
// column: value (number) Burt: sum over contacts b of (1/k + sum over contacts c tied to b of 1/k × 1/k of c)²; null for isolates
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
UNWIND CASE WHEN contacts = [] THEN [null] ELSE contacts END AS b
WITH v, a, contacts, b, COLLECT {
  MATCH (b)-[tie]-(c:Actor)
  WHERE c IN contacts AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
  RETURN DISTINCT c
} AS shared
UNWIND CASE WHEN shared = [] THEN [null] ELSE shared END AS c
WITH a, b, size(contacts) AS k, CASE WHEN c IS NULL THEN 0.0 ELSE 1.0 / COUNT {
  MATCH (c)-[tie]-(d:Actor)
  WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(d) WHERE label IN $kinds)
  RETURN DISTINCT d
} END AS part
WITH a, b, k, sum(part) AS parts
WITH a, k, sum(CASE WHEN k > 0 THEN ((1 + parts) / k) ^ 2 END) AS value
RETURN a.id AS id, CASE WHEN k > 0 THEN value END AS value
ORDER BY a.position;

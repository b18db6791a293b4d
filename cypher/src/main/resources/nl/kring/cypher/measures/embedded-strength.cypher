// measure: embedded-strength
// question: How strong is each tie, more so when its ends share contacts?
// vraag: Hoe sterk is elke band, meer naarmate beiden contacten delen?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: source (text) id of the end that comes first in the dataset
// column: target (text) id of the other end
// column: value (number) strength × (1 + overlap) / 2, 0 to 1
// convention: of ties of one type the strongest counts, over types 1 - Π(1 - s); without a strength contacts a month / 4.345, at most 1; without either 1
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
UNWIND contacts AS b
WITH v, a, b, contacts WHERE a.position < b.position
WITH v, a, b, contacts, COLLECT {
  MATCH (b)-[tie]-(c:Actor)
  WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND any(label IN labels(c) WHERE label IN $kinds)
  RETURN DISTINCT c
} AS others
WITH v, a, b, size([c IN others WHERE c IN contacts]) AS common, size(contacts) + size(others) - 2 AS ends
WITH v, a, b, CASE WHEN ends = 0 THEN 0.0 ELSE 1.0 * common / (ends - common) END AS overlap
MATCH (a)-[tie]-(b)
WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
WITH a, b, overlap, type(tie) AS type,
  max(coalesce(tie.strength, CASE WHEN tie.frequency < 4.345 THEN tie.frequency / 4.345 END, 1.0)) AS strongest
WITH a, b, overlap, 1 - reduce(none = 1.0, s IN collect(strongest) | none * (1 - s)) AS strength
RETURN a.id AS source, b.id AS target, strength * (1 + overlap) / 2 AS value
ORDER BY a.position, b.position;

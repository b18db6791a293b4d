// measure: overlap
// question: Which part of their contacts do two tied actors have in common?
// vraag: Welk deel van hun contacten delen twee die een band hebben?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: source (text) id of the end that comes first in the dataset
// column: target (text) id of the other end
// column: value (number) common contacts / all contacts of the two, 0 to 1; 0 when neither has another
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
RETURN a.id AS source, b.id AS target, CASE WHEN ends = 0 THEN 0.0 ELSE 1.0 * common / (ends - common) END AS value
ORDER BY a.position, b.position;

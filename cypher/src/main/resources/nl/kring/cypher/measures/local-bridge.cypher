// measure: local-bridge
// question: Which two tied actors have no contact in common?
// vraag: Welke twee die een band hebben delen verder geen contact?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: source (text) id of the end that comes first in the dataset
// column: target (text) id of the other end
// column: value (integer) 1 when they have none in common, else 0
// convention: no row on affiliations alone: there triangles have no meaning
// about: persons (actors stand under pseudonymous keys); nothing is left out for being small, so do not publish it as it is
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WHERE any(type IN $types WHERE NOT type IN ['PARTICIPATES_IN', 'VOLUNTEERS_FOR'])
MATCH (a:Actor)-[tie]-(b:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND a.position < b.position AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
  AND any(label IN labels(a) WHERE label IN $kinds) AND any(label IN labels(b) WHERE label IN $kinds)
WITH DISTINCT v, a, b
RETURN a.id AS source, b.id AS target, CASE WHEN EXISTS {
  MATCH (a)-[tie]-(c:Actor)-[other]-(b)
  WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    AND type(other) IN $types AND (other.wave IS NULL OR other.wave = v.newestWave)
    AND any(label IN labels(c) WHERE label IN $kinds)
} THEN 0 ELSE 1 END AS value
ORDER BY a.position, b.position;

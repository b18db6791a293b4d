// measure: strength
// question: How strong are the ties of each actor together?
// vraag: Hoe sterk zijn iemands banden bij elkaar?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: id (text) of the actor
// column: value (number) sum of the strengths of the ties
// convention: of ties of one type the strongest counts, over types 1 - Π(1 - s); without a strength contacts a month / 4.345, at most 1; without either 1
// about: persons (actors stand under pseudonymous keys); nothing is left out for being small, so do not publish it as it is
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
OPTIONAL MATCH (a)-[tie]-(b:Actor)
WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
  AND any(label IN labels(b) WHERE label IN $kinds)
WITH a, b, type(tie) AS type,
  max(coalesce(tie.strength, CASE WHEN tie.frequency < 4.345 THEN tie.frequency / 4.345 END, 1.0)) AS strongest
WITH a, b, 1 - reduce(none = 1.0, s IN collect(strongest) | none * (1 - s)) AS strength
WITH a, sum(CASE WHEN b IS NULL THEN 0.0 ELSE strength END) AS value
RETURN a.id AS id, value
ORDER BY a.position;

// measure: transitivity
// question: How often are two contacts of one actor tied, too?
// vraag: Hoe vaak zijn twee contacten van dezelfde mens ook met elkaar verbonden?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: value (number) 3 × triangles / connected triples, 0 to 1; null without triples
// convention: no row on affiliations alone: there triangles have no meaning
// :param dataset => 'veldermeer'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WHERE any(type IN $types WHERE NOT type IN ['PARTICIPATES_IN', 'VOLUNTEERS_FOR'])
WITH COLLECT {
  MATCH (a:Actor)
  WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
  WITH a, COLLECT {
    MATCH (a)-[tie]-(b:Actor)
    WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
      AND any(label IN labels(b) WHERE label IN $kinds)
    RETURN DISTINCT b
  } AS contacts
  RETURN [size(contacts), COUNT {
    UNWIND contacts AS b
    MATCH (b)-[tie]-(c:Actor)
    WHERE c IN contacts AND type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = v.newestWave)
    RETURN DISTINCT b, c
  } / 2]
} AS actors
WITH
  reduce(sum = 0, actor IN actors | sum + actor[0] * (actor[0] - 1) / 2) AS triples,
  reduce(sum = 0, actor IN actors | sum + actor[1]) AS closed
RETURN CASE WHEN triples > 0 THEN 1.0 * closed / triples END AS value;

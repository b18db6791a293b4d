// measure: component-size
// question: How many actors is each actor joined to through others, itself included?
// vraag: Met hoeveel anderen is iemand via via verbonden, zichzelf meegeteld?
// parameter: dataset (text) name of the dataset
// parameter: kinds (list of text) of actors that count: Resident, Organisation, Professional, PolicyActor
// parameter: types (list of text) of ties that count, such as KNOWS, SUPPORTS, TRUSTS; between two actors they are one tie
// column: id (text) of the actor
// column: value (integer) actors in its component; 1 for an isolate
// time: one search from each actor, for networks of some tens of actors; v.newestWave has a name of its own, without which Neo4j would go through all paths
// about: persons (actors stand under pseudonymous keys); nothing is left out for being small, so do not publish it as it is
// :param dataset => 'florentine'
// :param kinds => ['Resident']
// :param types => ['KNOWS', 'SUPPORTS', 'TRUSTS']
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WITH v, v.newestWave AS newest
MATCH (a:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND any(label IN labels(a) WHERE label IN $kinds)
MATCH path = (a)-[*0..]-(b:Actor)
WHERE all(tie IN relationships(path) WHERE type(tie) IN $types AND (tie.wave IS NULL OR tie.wave = newest))
  AND all(actor IN nodes(path) WHERE any(label IN labels(actor) WHERE label IN $kinds))
WITH a, count(DISTINCT b) AS value
RETURN a.id AS id, value
ORDER BY a.position;

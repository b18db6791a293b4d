// measure: linking-distance-formal
// question: How many ties lie between each resident and the nearest professional or facility?
// vraag: Via hoeveel banden komt elke bewoner bij een professional of voorziening?
// parameter: dataset (text) name of the dataset
// column: id (text) of a resident
// column: value (integer) ties on the shortest route to an actor whose home ring is 3; no row when no route is known
// network: all actors, all ties but opportunities
// time: one search from each such actor; v.newestWave has a name of its own, without which Neo4j would go through all paths
// about: persons (actors stand under pseudonymous keys); nothing is left out for being small, so do not publish it as it is
// :param dataset => 'veldermeer'
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
WITH v, v.newestWave AS newest
MATCH (goal:Actor {ring: 'FORMAL'})
WHERE goal.version = v.id AND goal.position IS NOT NULL
MATCH path = (goal)-[:KNOWS|SUPPORTS|TRUSTS|PARTICIPATES_IN|VOLUNTEERS_FOR|WORKS_FOR|SERVES|REFERS_TO|COLLABORATES_WITH|FUNDS|ADVISES*1..]-(r:Resident)
WHERE all(tie IN relationships(path) WHERE tie.wave IS NULL OR tie.wave = newest)
WITH r, min(length(path)) AS value
RETURN r.id AS id, value
ORDER BY r.position;

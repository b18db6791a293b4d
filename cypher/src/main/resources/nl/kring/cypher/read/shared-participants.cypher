// question: Which organisations share participants?
// vraag: Welke organisaties delen deelnemers?
// parameter: dataset (text) name of the dataset
// parameter: least (integer, default 10) fewest shared participants; below 10 counts as 10
// column: organisation (text) name
// column: other (text) name of the other organisation; each pair stands here once
// column: shared (integer) residents who take part or volunteer in both; fewer than 10 are left out
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (o:Actor:Organisation)
WHERE o.version = v.id AND o.position IS NOT NULL
MATCH (o)<-[one:PARTICIPATES_IN|VOLUNTEERS_FOR]-(r:Resident)-[two:PARTICIPATES_IN|VOLUNTEERS_FOR]->(other:Organisation)
WHERE o.position < other.position
  AND (one.wave IS NULL OR one.wave = v.newestWave) AND (two.wave IS NULL OR two.wave = v.newestWave)
WITH o, other, count(DISTINCT r) AS shared
WHERE shared >= 10 AND shared >= $least
RETURN coalesce(o.name, o.id) AS organisation, coalesce(other.name, other.id) AS other, shared
ORDER BY shared DESC, organisation, other

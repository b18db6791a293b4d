// question: How many residents of each neighbourhood take part in which organisation?
// vraag: Hoeveel bewoners van elke buurt doen mee bij welke organisatie?
// parameter: dataset (text) name of the dataset
// parameter: least (integer, default 10) fewest participants; below 10 counts as 10
// column: organisation (text) name
// column: neighbourhood (text) name
// column: participants (integer) residents who take part or volunteer; fewer than 10 are left out
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (n:Neighbourhood)<-[:LIVES_IN]-(r:Resident)-[tie:PARTICIPATES_IN|VOLUNTEERS_FOR]->(o:Organisation)
WHERE n.version = v.id AND n.code IS NOT NULL AND (tie.wave IS NULL OR tie.wave = v.newestWave)
WITH o, n, count(DISTINCT r) AS participants
WHERE participants >= 10 AND participants >= $least
RETURN coalesce(o.name, o.id) AS organisation, n.name AS neighbourhood, participants
ORDER BY participants DESC, organisation, neighbourhood

// question: Which organisations bring residents of several neighbourhoods together?
// vraag: Welke organisaties brengen bewoners van verschillende buurten samen?
// parameter: dataset (text) name of the dataset
// parameter: least (integer, default 2) fewest neighbourhoods
// column: organisation (text) name
// column: neighbourhoods (list of text) names of those of which 10 residents or more take part
// column: participants (integer) residents of those neighbourhoods who take part or volunteer
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (n:Neighbourhood)<-[:LIVES_IN]-(r:Resident)-[tie:PARTICIPATES_IN|VOLUNTEERS_FOR]->(o:Organisation)
WHERE n.version = v.id AND n.code IS NOT NULL AND (tie.wave IS NULL OR tie.wave = v.newestWave)
WITH o, n, count(DISTINCT r) AS participants
WHERE participants >= 10
WITH o, n, participants ORDER BY n.name
WITH o, collect(n.name) AS neighbourhoods, sum(participants) AS participants
WHERE size(neighbourhoods) >= $least
RETURN coalesce(o.name, o.id) AS organisation, neighbourhoods, participants
ORDER BY size(neighbourhoods) DESC, participants DESC, organisation

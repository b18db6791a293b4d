// question: How many volunteers and participants does each organisation have?
// vraag: Hoeveel vrijwilligers en deelnemers heeft elke organisatie?
// parameter: dataset (text) name of the dataset
// column: organisation (text) name
// column: ring (text) INFORMAL or FORMAL
// column: volunteers (integer) residents who volunteer; null below 10
// column: participants (integer) residents who take part; null below 10
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (o:Actor:Organisation)
WHERE o.version = v.id AND o.position IS NOT NULL
WITH o,
  COUNT { MATCH (o)<-[tie:VOLUNTEERS_FOR WHERE tie.wave IS NULL OR tie.wave = v.newestWave]-(r:Resident) RETURN DISTINCT r } AS volunteers,
  COUNT { MATCH (o)<-[tie:PARTICIPATES_IN WHERE tie.wave IS NULL OR tie.wave = v.newestWave]-(r:Resident) RETURN DISTINCT r } AS participants
RETURN
  coalesce(o.name, o.id) AS organisation,
  o.ring AS ring,
  CASE WHEN volunteers >= 10 THEN volunteers END AS volunteers,
  CASE WHEN participants >= 10 THEN participants END AS participants
ORDER BY organisation, o.position

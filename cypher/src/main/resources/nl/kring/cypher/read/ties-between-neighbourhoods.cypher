// question: How many ties do residents have within and between neighbourhoods?
// vraag: Hoeveel banden hebben bewoners binnen en tussen buurten?
// parameter: dataset (text) name of the dataset
// column: neighbourhood (text) name
// column: other (text) name of the other neighbourhood, or the same; each pair stands here once
// column: ties (integer) of knowing, helping and falling back on; left out when they join fewer than 10 residents
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (m:Neighbourhood)<-[:LIVES_IN]-(a:Resident)-[tie:KNOWS|SUPPORTS|TRUSTS]->(b:Resident)-[:LIVES_IN]->(n:Neighbourhood)
WHERE m.version = v.id AND m.code IS NOT NULL AND (tie.wave IS NULL OR tie.wave = v.newestWave)
WITH CASE WHEN m.position <= n.position THEN m ELSE n END AS one, CASE WHEN m.position <= n.position THEN n ELSE m END AS two,
  tie, a, b
UNWIND [a, b] AS resident
WITH one, two, count(DISTINCT tie) AS ties, count(DISTINCT resident) AS residents
WHERE residents >= 10 AND ties >= 10
RETURN one.name AS neighbourhood, two.name AS other, ties
ORDER BY neighbourhood, other

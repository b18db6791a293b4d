// question: How old is what is known of the ties?
// vraag: Hoe oud is wat er over de banden bekend is?
// parameter: dataset (text) name of the dataset
// column: year (integer) in which the tie was recorded, or else began; null when neither is known
// column: type (text) of the ties
// column: ties (integer) how many; null below 10 when an end is a resident
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor)-[tie]->(b:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND (tie.wave IS NULL OR tie.wave = v.newestWave)
WITH coalesce(tie.recordedAt, tie.since) AS day, type(tie) AS type, a:Resident OR b:Resident AS personal
WITH day.year AS year, type, count(*) AS ties, count(CASE WHEN personal THEN 1 END) AS personal
RETURN year, type, CASE WHEN personal = 0 OR personal >= 10 THEN ties END AS ties
ORDER BY year, type

// question: Which types of ties are there, and on what evidence?
// vraag: Welke soorten banden zijn er, en waarop berusten ze?
// parameter: dataset (text) name of the dataset
// column: type (text) of the ties
// column: evidence (text) SURVEY, REGISTER, OBSERVATION or CLAIM; null when not known
// column: ties (integer) how many; null below 10 when an end is a resident
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor)-[tie]->(b:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND (tie.wave IS NULL OR tie.wave = v.newestWave)
WITH type(tie) AS type, tie.evidence AS evidence, a:Resident OR b:Resident AS personal
WITH type, evidence, count(*) AS ties, count(CASE WHEN personal THEN 1 END) AS personal
RETURN type, evidence, CASE WHEN personal = 0 OR personal >= 10 THEN ties END AS ties
ORDER BY type, evidence

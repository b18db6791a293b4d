// question: How many residents have how many contacts?
// vraag: Hoeveel bewoners hebben hoeveel contacten?
// parameter: dataset (text) name of the dataset
// column: contacts (integer) other residents whom they know, help or would fall back on, or who do so of them
// column: residents (integer) with so many; fewer than 10 are left out
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (r:Actor:Resident)
WHERE r.version = v.id AND r.position IS NOT NULL
WITH size(COLLECT {
  MATCH (r)-[tie:KNOWS|SUPPORTS|TRUSTS WHERE tie.wave IS NULL OR tie.wave = v.newestWave]-(other:Resident)
  RETURN DISTINCT other.position
}) AS contacts
WITH contacts, count(*) AS residents
WHERE residents >= 10
RETURN contacts, residents
ORDER BY contacts

// question: Of how many residents of each neighbourhood were the ties asked?
// vraag: Van hoeveel bewoners van elke buurt zijn de contacten gevraagd?
// parameter: dataset (text) name of the dataset
// column: code (text) of the neighbourhood
// column: neighbourhood (text) its name
// column: residents (integer) in the dataset; null below 10
// column: asked (integer) of them; null when unknown, or when they or the others are fewer than 10
// column: share (number) asked of residents, 0 to 1; null when asked is
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (n:Neighbourhood)
WHERE n.version = v.id AND n.code IS NOT NULL
OPTIONAL MATCH (n)<-[:LIVES_IN]-(r:Resident)
WITH v, n, count(r) AS residents, sum(CASE WHEN r.respondent THEN 1 ELSE 0 END) AS asked
WITH n, residents, asked,
  v.coverageKnown AND asked >= 10 AND (residents = asked OR residents - asked >= 10) AS enough
RETURN
  n.code AS code,
  n.name AS neighbourhood,
  CASE WHEN residents >= 10 THEN residents END AS residents,
  CASE WHEN enough THEN asked END AS asked,
  CASE WHEN enough THEN round(1.0 * asked / residents, 3) END AS share
ORDER BY neighbourhood, code

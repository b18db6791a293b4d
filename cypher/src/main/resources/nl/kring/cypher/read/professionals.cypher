// question: Which professionals does each neighbourhood have, and how many of its residents do they serve?
// vraag: Welke professionals heeft elke buurt, en hoeveel van haar bewoners helpen zij?
// parameter: dataset (text) name of the dataset, with an attribute function or profession
// column: neighbourhood (text) name
// column: function (text) of the professionals
// column: professionals (integer) how many have it and serve the neighbourhood
// column: served (integer) residents of the neighbourhood whom they serve; null below 10
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (n:Neighbourhood)<-[:SERVES_AREA]-(p:Professional)
WHERE n.version = v.id AND n.code IS NOT NULL
OPTIONAL MATCH (p)-[tie:SERVES WHERE tie.wave IS NULL OR tie.wave = v.newestWave]->(r:Resident)-[:LIVES_IN]->(n)
WITH n, coalesce(p.function, p.profession, 'professional') AS function,
  count(DISTINCT p) AS professionals, count(DISTINCT r) AS served
RETURN
  n.name AS neighbourhood,
  function,
  professionals,
  CASE WHEN served >= 10 THEN served END AS served
ORDER BY neighbourhood, function

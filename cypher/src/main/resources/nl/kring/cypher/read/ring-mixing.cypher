// question: How many ties run within and between the rings of the donut?
// vraag: Hoeveel banden lopen er binnen en tussen de ringen van de donut?
// parameter: dataset (text) name of the dataset
// column: inner (integer) home ring of one end, 1 residents, 2 informal, 3 formal, 4 policy
// column: outer (integer) home ring of the other end, the same or further out
// column: ties (integer) of any type but opportunity; null below 10 when an end is a resident
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor)-[tie]->(b:Actor)
WHERE a.version = v.id AND a.position IS NOT NULL AND (tie.wave IS NULL OR tie.wave = v.newestWave) AND NOT tie:OPPORTUNITY
WITH {RESIDENTS: 1, INFORMAL: 2, FORMAL: 3, POLICY: 4} AS number, a.ring AS one, b.ring AS other
WITH number[one] AS one, number[other] AS other
WITH CASE WHEN one < other THEN one ELSE other END AS inner, CASE WHEN one < other THEN other ELSE one END AS outer,
  count(*) AS ties
RETURN inner, outer, CASE WHEN inner > 1 OR ties >= 10 THEN ties END AS ties
ORDER BY inner, outer

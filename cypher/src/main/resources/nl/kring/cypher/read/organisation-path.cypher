// question: Through whom does one organisation reach another?
// vraag: Via wie bereikt de ene organisatie de andere?
// parameter: dataset (text) name of the dataset
// parameter: from (text) name of the organisation where the path begins
// parameter: to (text) name of the organisation where it ends
// column: step (integer) 0 for the first; no row when there is no path of 8 steps or fewer without residents
// column: kind (text) organisation, professional or policy actor
// column: who (text) name of an organisation; of others the function, null when not known
// column: tie (text) type of the tie to the next; null at the end
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (a:Actor:Organisation), (b:Actor:Organisation)
WHERE a.version = v.id AND a.position IS NOT NULL AND a.name = $from
  AND b.version = v.id AND b.position IS NOT NULL AND b.name = $to
  AND a <> b
MATCH path = shortestPath((a)-[:COLLABORATES_WITH|REFERS_TO|FUNDS|WORKS_FOR*..8]-(b))
WHERE all(tie IN relationships(path) WHERE tie.wave IS NULL OR tie.wave = v.newestWave)
WITH path ORDER BY length(path) LIMIT 1
UNWIND range(0, length(path)) AS step
WITH step, nodes(path)[step] AS actor, relationships(path)[step] AS tie
RETURN
  step,
  CASE WHEN actor:Organisation THEN 'organisation' WHEN actor:Professional THEN 'professional' ELSE 'policy actor' END AS kind,
  CASE WHEN actor:Organisation THEN actor.name ELSE coalesce(actor.function, actor.profession) END AS who,
  type(tie) AS tie
ORDER BY step

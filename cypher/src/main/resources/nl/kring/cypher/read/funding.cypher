// question: Who funds which organisation, and until when?
// vraag: Wie financiert welke organisatie, en tot wanneer?
// parameter: dataset (text) name of the dataset
// column: funder (text) name of an organisation; of a policy actor the function
// column: organisation (text) name of the one that is funded
// column: since (date) first day; null when not known
// column: until (date) last day, the soonest first; null when not known
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
MATCH (f:Actor)-[tie:FUNDS WHERE tie.wave IS NULL OR tie.wave = v.newestWave]->(o:Organisation)
WHERE f.version = v.id AND f.position IS NOT NULL
RETURN
  CASE WHEN f:Organisation THEN coalesce(f.name, f.id) ELSE coalesce(f.function, 'policy actor') END AS funder,
  coalesce(o.name, o.id) AS organisation,
  tie.since AS since,
  tie.until AS until
ORDER BY until, organisation, funder

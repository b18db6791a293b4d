// Makes a written analysis one that readers see, unless the version has the same one already: then this one is to be
// deleted. Doing it twice, as when the first answer was lost, changes nothing.
// Parameters: version, key (of this writing). Columns: dataset (name), properties (of the one that readers see); no row
// when the version is no longer current or the writing was taken for dead.
MATCH (v:Version {id: $version})
SET v.analysedAt = datetime()
WITH v
MATCH (d:Dataset)-[:CURRENT]->(v)-[:HAS_ANALYSIS]->(a:Analysis {key: $key})
OPTIONAL MATCH (v)-[:HAS_ANALYSIS]->(same:Analysis {id: a.id, state: 'complete'})
WHERE same.key <> $key
WITH d, a, head(collect(same)) AS same
WHERE a.state IN ['writing', 'complete'] OR same IS NOT NULL
SET a.state = CASE WHEN same IS NULL THEN 'complete' ELSE 'deleting' END,
  a.keptAt = coalesce(a.keptAt, datetime())
RETURN d.name AS dataset, properties(coalesce(same, a)) AS properties

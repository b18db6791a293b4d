// Begins an analysis of a current version. Nobody sees it until it is complete. The first SET takes the lock under which
// the version cannot become old meanwhile.
// Parameters: version, key (of this writing), properties (all that an analysis has beside its findings).
// Columns: dataset (name); no row when the version is no longer current.
MATCH (v:Version {id: $version})
SET v.analysedAt = datetime()
WITH v
MATCH (d:Dataset)-[:CURRENT]->(v)
MERGE (a:Analysis {key: $key})
SET a += $properties, a.version = $version, a.state = 'writing', a.heartbeat = datetime()
MERGE (v)-[:HAS_ANALYSIS]->(a)
RETURN d.name AS dataset

// Makes a staged version the current one of its dataset; the one before becomes old. The two SETs before the reads take
// the locks under which nothing can come between. Doing it twice, as when the first answer was lost, changes nothing.
// Parameters: version, dataset (name). Columns: properties (of the version); no row when it is no longer there to be made current.
MATCH (v:Version {id: $version})
SET v.heartbeat = datetime()
WITH v
WHERE v.state IN ['staging', 'current']
MERGE (d:Dataset {name: $dataset})
SET d.changedAt = datetime()
WITH v, d
OPTIONAL MATCH (d)-[c:CURRENT]->(old:Version)
SET old.state = 'old'
DELETE c
WITH DISTINCT v, d
CREATE (d)-[:CURRENT]->(v)
SET v.state = 'current', v.since = datetime()
RETURN properties(v) AS properties

// Sets properties on some actors of a version; null removes one. The first SET takes the lock under which nobody else
// begins to publish meanwhile.
// Parameters: version, token (of this publication), rows (list of maps of position and values, a map of property and
// value). Columns: stored (how many; 0 when another publication began).
MATCH (v:Version {id: $version})
SET v.publishedAt = datetime()
WITH v
WHERE v.publishing = $token AND v.state = 'current'
UNWIND $rows AS row
MATCH (a:Actor {version: $version, position: row.position})
SET a += row.values
RETURN count(*) AS stored

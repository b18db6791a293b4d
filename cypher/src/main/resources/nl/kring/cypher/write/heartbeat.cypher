// Shows that a version is still being staged, and locks it until the transaction ends so that nobody deletes it meanwhile.
// Parameters: version. Columns: version; no row when it is no longer there to be staged.
MATCH (v:Version {id: $version})
SET v.heartbeat = datetime()
WITH v
WHERE v.state = 'staging'
RETURN v.id AS version

// Marks one version that was being staged for deletion.
// Parameters: version. No columns.
MATCH (v:Version {id: $version})
SET v.condemnedAt = datetime()
WITH v
WHERE v.state = 'staging'
SET v.state = 'deleting'

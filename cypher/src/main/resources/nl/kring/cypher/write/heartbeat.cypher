// Shows that a version is still being staged, and locks it until the transaction ends so that nobody deletes it meanwhile.
// Parameters: version, batch (number of the batch that follows, from 1; 0 where no answer can get lost).
// Columns: before (number of the last batch that was stored); no row when the version is no longer there to be staged.
MATCH (v:Version {id: $version})
SET v.heartbeat = datetime()
WITH v, v.batch AS before
WHERE v.state = 'staging'
SET v.batch = $batch
RETURN before

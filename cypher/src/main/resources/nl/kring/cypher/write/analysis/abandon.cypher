// Gives up an analysis that was being written.
// Parameters: key (of this writing). No columns.
MATCH (a:Analysis {key: $key})
SET a.heartbeat = datetime()
WITH a
WHERE a.state = 'writing'
SET a.state = 'deleting'

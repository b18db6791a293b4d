// Ends the unfinished jobs of every other server. The first SET takes the lock under which none can end meanwhile.
// Parameters: server. Columns: interrupted (how many).
MATCH (j:Job)
WHERE j.state IN ['QUEUED', 'RUNNING'] AND j.server <> $server
SET j.touchedAt = datetime()
WITH j
WHERE j.state IN ['QUEUED', 'RUNNING']
SET j.state = 'INTERRUPTED', j.endedAt = datetime()
RETURN count(*) AS interrupted

// Creates a job or replaces it, unless it has ended: an ending is final, but for that of a job which another server took
// for interrupted and which ended otherwise. The first SET takes the lock under which nothing can come between.
// Parameters: id, state, properties (all of the job, with id and state). Columns: properties (as they stand now).
MERGE (j:Job {id: $id})
SET j.touchedAt = datetime()
WITH j,
  j.state IS NULL
  OR j.state IN ['QUEUED', 'RUNNING']
  OR (j.state = 'INTERRUPTED' AND $state IN ['DONE', 'FAILED', 'CANCELLED']) AS open
FOREACH (job IN CASE WHEN open THEN [j] ELSE [] END | SET job = $properties)
RETURN properties(j) AS properties

// Records how far a job is, while it runs. The first SET takes the lock under which it cannot end meanwhile.
// Parameters: id, step, done, total. Columns: id; no row when it does not run.
MATCH (j:Job {id: $id})
SET j.touchedAt = datetime()
WITH j
WHERE j.state = 'RUNNING'
SET j.step = $step, j.done = $done, j.total = $total
RETURN j.id AS id

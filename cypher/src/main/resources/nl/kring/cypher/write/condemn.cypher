// Marks for deletion what nobody can need: old versions, and versions whose staging ended before it was done.
// Parameters: openedAt (when this process opened the database it owns; null for a database that others use too),
// patience (a duration without a sign of life). Columns: version.
MATCH (v:Version)
WHERE v.state IN ['old', 'deleting']
   OR (v.state = 'staging' AND (v.heartbeat < datetime() - $patience OR v.heartbeat < $openedAt))
SET v.condemnedAt = datetime()
WITH v
WHERE v.state IN ['old', 'deleting']
   OR (v.state = 'staging' AND (v.heartbeat < datetime() - $patience OR v.heartbeat < $openedAt))
SET v.state = 'deleting'
RETURN v.id AS version

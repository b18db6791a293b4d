// Marks for deletion the analyses whose writing ended before they were complete.
// Parameters: openedAt (when this process opened the database it owns; null for a database that others use too),
// patience (a duration without a sign of life). Columns: key.
MATCH (a:Analysis)
WHERE a.state = 'deleting'
   OR (a.state = 'writing' AND (a.heartbeat < datetime() - $patience OR a.heartbeat < $openedAt))
SET a.condemnedAt = datetime()
WITH a
WHERE a.state = 'deleting'
   OR (a.state = 'writing' AND (a.heartbeat < datetime() - $patience OR a.heartbeat < $openedAt))
SET a.state = 'deleting'
RETURN a.key AS key

// Deletes the finished jobs but the newest.
// Parameters: keep (how many). Columns: deleted (how many).
MATCH (j:Job)
WHERE j.state IN ['DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED']
WITH j ORDER BY j.submittedAt DESC, j.id DESC SKIP $keep
DETACH DELETE j
RETURN count(*) AS deleted

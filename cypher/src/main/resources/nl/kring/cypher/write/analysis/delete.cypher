// Deletes some of a condemned analysis: its findings, until the count is 0, and at last the analysis itself.
// Parameters: key, rows (how many findings at most). Columns: deleted.
MATCH (f:Finding)
WHERE f.analysis = $key AND f.position IS NOT NULL
WITH f LIMIT $rows
DETACH DELETE f
RETURN count(*) AS deleted;

MATCH (a:Analysis {key: $key, state: 'deleting'})
DETACH DELETE a
RETURN count(*) AS deleted;

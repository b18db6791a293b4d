// Jobs, the newest first.
// Parameters: state (null for any), offset, limit. Columns: properties.
MATCH (j:Job)
WHERE $state IS NULL OR j.state = $state
RETURN properties(j) AS properties
ORDER BY j.submittedAt DESC, j.id DESC
SKIP $offset
LIMIT $limit

// How many jobs there are.
// Parameters: state (null for any). Columns: jobs.
MATCH (j:Job)
WHERE $state IS NULL OR j.state = $state
RETURN count(*) AS jobs

// A job.
// Parameters: id. Columns: properties; no row when there is none.
MATCH (j:Job {id: $id})
RETURN properties(j) AS properties

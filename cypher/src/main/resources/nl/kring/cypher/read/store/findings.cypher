// What an analysis found, in order. Sorted before the properties are fetched, as those are large.
// Parameters: key (of the writing of the analysis). Columns: properties.
MATCH (f:Finding)
WHERE f.analysis = $key AND f.position IS NOT NULL
WITH f ORDER BY f.position
RETURN properties(f) AS properties

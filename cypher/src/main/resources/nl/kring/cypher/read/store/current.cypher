// The current version of a dataset.
// Parameters: dataset (name). Columns: properties (all of the version); no row when there is no such dataset.
MATCH (:Dataset {name: $dataset})-[:CURRENT]->(v:Version)
RETURN properties(v) AS properties

// Deletes a dataset; its version becomes old, to be deleted in batches.
// Parameters: dataset (name). Columns: name; no row when there is no such dataset.
MATCH (d:Dataset {name: $dataset})
SET d.changedAt = datetime()
WITH d, d.name AS name
OPTIONAL MATCH (d)-[:CURRENT]->(v:Version)
SET v.state = 'old'
DETACH DELETE d
RETURN name

// The complete analyses of the current version of a dataset, the newest first.
// Parameters: dataset (name). Columns: dataset (name), properties.
MATCH (d:Dataset {name: $dataset})-[:CURRENT]->(v:Version)-[:HAS_ANALYSIS]->(a:Analysis {state: 'complete'})
RETURN d.name AS dataset, properties(a) AS properties
ORDER BY a.keptAt DESC, a.id

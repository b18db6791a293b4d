// The datasets, by name.
// Columns: name, properties (of the current version).
MATCH (d:Dataset)-[:CURRENT]->(v:Version)
RETURN d.name AS name, properties(v) AS properties
ORDER BY name

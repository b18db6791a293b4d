// The datasets, by name.
// Columns: name, version, title, since, actors, ties.
MATCH (d:Dataset)-[:CURRENT]->(v:Version)
RETURN d.name AS name, v.id AS version, v.title AS title, v.since AS since, v.actors AS actors, v.ties AS ties
ORDER BY name

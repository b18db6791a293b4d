// The nodes of the actors of a version; for reading inside the process of the database.
// Parameters: version. Columns: node.
MATCH (a:Actor)
WHERE a.version = $version AND a.position IS NOT NULL
RETURN a AS node

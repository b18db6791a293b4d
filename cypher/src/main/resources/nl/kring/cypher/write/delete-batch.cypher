// Deletes some of a condemned version: actors with their ties, then identities, then neighbourhoods, each until the count
// is 0, and at last the version itself.
// Parameters: version, rows (how many at most). Columns: deleted.
MATCH (a:Actor)
WHERE a.version = $version AND a.position IS NOT NULL
WITH a LIMIT $rows
DETACH DELETE a
RETURN count(*) AS deleted;

MATCH (i:Identity)
WHERE i.version = $version AND i.key IS NOT NULL
WITH i LIMIT $rows
DETACH DELETE i
RETURN count(*) AS deleted;

MATCH (n:Neighbourhood)
WHERE n.version = $version AND n.code IS NOT NULL
WITH n LIMIT $rows
DETACH DELETE n
RETURN count(*) AS deleted;

MATCH (v:Version {id: $version, state: 'deleting'})
WITH v LIMIT $rows
DETACH DELETE v
RETURN count(*) AS deleted;

// Deletes some of a condemned version: analyses and what they found, actors with their ties, identities, neighbourhoods,
// waves, each until the count is 0, and at last the version itself. Analyses go before their findings: what is still being
// written then stops.
// Parameters: version, rows (how many at most), large (how many at most of what may hold a megabyte). Columns: deleted.
MATCH (a:Analysis)
WHERE a.version = $version
WITH a LIMIT $large
DETACH DELETE a
RETURN count(*) AS deleted;

MATCH (f:Finding)
WHERE f.version = $version
WITH f LIMIT $large
DETACH DELETE f
RETURN count(*) AS deleted;

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

MATCH (w:Wave)
WHERE w.version = $version AND w.name IS NOT NULL
WITH w LIMIT $rows
DETACH DELETE w
RETURN count(*) AS deleted;

MATCH (v:Version {id: $version, state: 'deleting'})
WITH v LIMIT $rows
DETACH DELETE v
RETURN count(*) AS deleted;

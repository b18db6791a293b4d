// The neighbourhoods of a version, in order.
// Parameters: version. Columns: properties.
MATCH (n:Neighbourhood)
WHERE n.version = $version AND n.code IS NOT NULL
RETURN properties(n) AS properties
ORDER BY n.position

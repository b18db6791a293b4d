// The sealed identities of a version.
// Parameters: version. Columns: key, sealed (ciphertext).
MATCH (i:Identity)
WHERE i.version = $version AND i.key IS NOT NULL
RETURN i.key AS key, i.sealed AS sealed

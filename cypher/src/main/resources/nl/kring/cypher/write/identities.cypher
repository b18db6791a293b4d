// Stores sealed identities, apart from the actors they belong to.
// Parameters: version, rows (list of [key, ciphertext]). No columns.
UNWIND $rows AS row
CREATE (:Identity {version: $version, key: row[0], sealed: row[1]})

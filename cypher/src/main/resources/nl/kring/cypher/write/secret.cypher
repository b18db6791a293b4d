// Sets the password of the embedded database, anew at each start. Runs on the system database.
// Parameters: secret. No columns.
ALTER USER neo4j SET PASSWORD $secret CHANGE NOT REQUIRED

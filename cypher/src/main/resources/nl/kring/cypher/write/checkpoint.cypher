// Writes what is in memory to the files of the database, so that a restart after a crash has little to do again.
CALL db.checkpoint() YIELD success
RETURN success

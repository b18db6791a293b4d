// Waits until every index can be used, at most five minutes.
// No parameters, no columns.
CALL db.awaitIndexes(300)

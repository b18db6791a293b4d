// The store is about to be given what an empty one begins with.
// No parameters, no columns.
MERGE (b:Beginning)
ON CREATE SET b.begunAt = datetime()

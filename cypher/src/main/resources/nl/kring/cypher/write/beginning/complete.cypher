// The store has been given all that an empty one begins with.
// No parameters, no columns.
MERGE (b:Beginning)
ON CREATE SET b.begunAt = datetime()
SET b.completeAt = coalesce(b.completeAt, datetime())

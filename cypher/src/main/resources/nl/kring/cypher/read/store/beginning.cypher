// How far the store was given what an empty one begins with.
// Columns: begun, complete.
MATCH (b:Beginning)
RETURN count(b) > 0 AS begun, count(b.completeAt) > 0 AS complete

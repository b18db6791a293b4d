// Stores some findings of an analysis that is being written; again changes nothing. The first SET shows that the writing
// is alive, and takes the lock under which nobody deletes it meanwhile.
// Parameters: key (of this writing), rows (list of property maps, with position). Columns: stored (how many).
MATCH (a:Analysis {key: $key})
SET a.heartbeat = datetime()
WITH a
WHERE a.state = 'writing'
UNWIND $rows AS row
MERGE (f:Finding {analysis: $key, position: row.position})
SET f += row, f.version = a.version
MERGE (a)-[:FOUND]->(f)
RETURN count(*) AS stored
